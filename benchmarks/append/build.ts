import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import type { BuildOptions } from 'esbuild';

/** A bundle as an app in production would have it. */
export const production = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  legalComments: 'none',
  plugins: [vanillaExtractPlugin({ identifiers })],
} satisfies BuildOptions;
