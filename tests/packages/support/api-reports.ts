import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { partsReport, readStylesheets } from './parts.ts';
import { entryPoints, type Package } from './workspace.ts';

/** Where a package keeps its reports: `packages/footer/api/index.api.md`. */
const reportFolder = 'api';

/**
 * The reports of a package as its published types give them: file name → text, one for each entry that is a module, and one for the classes and
 * custom properties of its stylesheet.
 * Throws when the types have an error.
 *
 * @param app a folder in which the packed packages are installed, and React's types
 */
export async function makeReports(pkg: Package, app: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  // A copy beside `node_modules`: what stands in there is taken for the work of others, and its chunks are not followed.
  const folder = await mkdtemp(path.join(app, 'api-'));
  try {
    await cp(path.join(app, 'node_modules', pkg.name), folder, { recursive: true });
    await mkdir(path.join(folder, reportFolder));
    for (const target of entryPoints(pkg, '.js').values()) {
      const name = target.slice('./dist/'.length, -'.js'.length);
      const file = `${name}.api.md`;
      extract(folder, name);
      reports.set(file, await readFile(path.join(folder, reportFolder, file), 'utf8'));
    }
    if (entryPoints(pkg, '.css').has(`${pkg.name}/styles.css`)) {
      reports.set('parts.api.md', partsReport(pkg.name, readStylesheets(pkg, app)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return reports;
}

/**
 * The reports of a package that are written down: file name → text.
 */
export async function readReports(pkg: Package): Promise<Map<string, string>> {
  const folder = path.join(pkg.folder, reportFolder);
  const files = existsSync(folder) ? globSync('**/*', { cwd: folder }).toSorted() : [];
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
    ),
  );
}

/** The path of a report in the repository. */
export function reportPath(pkg: Package, file: string): string {
  return path.join(pkg.folder, reportFolder, file);
}

function extract(folder: string, name: string): void {
  const configObject = configurationOf(folder, name);
  const configuration = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(folder, 'package.json'),
  });
  const faults: string[] = [];
  Extractor.invoke(configuration, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) {
        faults.push(message.formatMessageWithLocation(folder));
      }
    },
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function configurationOf(folder: string, name: string): IConfigFile {
  const entry = path.join(folder, `dist/${name}.d.ts`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return {
    projectFolder: folder,
    mainEntryPointFilePath: entry,
    compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
    apiReport: {
      enabled: true,
      reportFileName: name,
      reportFolder: path.join(folder, reportFolder),
      reportTempFolder: path.join(folder, 'draft'),
      // What an exported type is made of is promised with it, whether it has a name outside or not.
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf',
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      // How comments are written is not for this report to say.
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
}
