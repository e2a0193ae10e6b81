import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { build, type InlineConfig } from 'vite';
import type { HomeProps } from '../app/home.tsx';

const app = path.resolve(import.meta.dirname, '../app');
const { resolve } = createRequire(import.meta.url);

export type ReactVersion = 18 | 19;

/** Builds the home page for browser and server with the given React, in development, where React says what it dislikes. */
export async function buildHome(react: ReactVersion, outDir: string): Promise<void> {
  const shared: InlineConfig = {
    configFile: false,
    root: app,
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [vanillaExtractPlugin({ identifiers })],
    resolve: { alias: react === 18 ? aliases() : [] },
  };
  await build({
    ...shared,
    build: {
      outDir: path.join(outDir, 'client'),
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(app, 'client.tsx'),
        output: {
          entryFileNames: 'client.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      outDir: path.join(outDir, 'server'),
      ssr: path.join(app, 'server.tsx'),
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
}

/** The page's HTML as a server in `timeZone` renders it. */
export function renderHome(outDir: string, props: HomeProps, timeZone: string): string {
  const program = path.join(outDir, 'server/server.mjs');
  return execFileSync(process.execPath, [program, JSON.stringify(props)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone, NODE_ENV: 'development' },
  });
}

function aliases() {
  const folderOf = (name: string) => path.dirname(resolve(`${name}/package.json`));
  return [
    { find: /^react(?=\/|$)/, replacement: folderOf('react-18') },
    { find: /^react-dom(?=\/|$)/, replacement: folderOf('react-dom-18') },
  ];
}
