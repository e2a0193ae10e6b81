import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';

/** A block of code in a document, as a reader would copy it. */
export interface Example {
  /** The document's path, relative to the root of the repository. */
  document: string;
  /** Where its first line of code stands in the document, from 1 on. */
  line: number;
  /** The file that it would be: the one that its first line names (`// app/page.tsx`), else one named after its line. */
  file: string;
  code: string;
}

/** What examples use of others, as far as they use it. */
const others: Record<string, string> = {
  '@fontsource-variable/inter': '',
  '@fontsource-variable/newsreader/opsz.css': '',
  'node:fs/promises':
    'export function readdir(folder: string): Promise<string[]>; export function readFile(file: string, encoding: string): Promise<string>;',
  yaml: 'export function parse(text: string): Record<string, unknown>;',
  'next/headers': 'export function headers(): Promise<Headers>;',
  'next/navigation': 'export function notFound(): never;',
};

/**
 * The blocks of TypeScript and JavaScript in a document, by what their fences say; of other languages, none.
 */
export function examplesIn(document: string, markdown: string): Example[] {
  const { children } = fromMarkdown(markdown);
  return children.flatMap((node) => {
    if (node.type !== 'code' || !/^[jt]sx?$/.test(node.lang ?? '')) return [];
    const line = (node.position?.start.line ?? 0) + 1;
    const named = /^\/\/ ([\w.-][\w./-]*\.[jt]sx?)\b/.exec(node.value)?.[1];
    return [{ document, line, file: named ?? `line-${line}.${node.lang}`, code: node.value }];
  });
}

/**
 * What TypeScript says of examples, each a module of an app that has what is published; one line for each fault, with the place in
 * the document. Those of one document may import each other by the names that they give themselves, and nothing else is there.
 *
 * @param app a folder in which the packed packages are installed, and React's types
 */
export function exampleFaults(examples: Example[], app: string): string[] {
  const folder = mkdtempSync(path.join(app, 'examples-'));
  try {
    const files = new Map(examples.map((example) => [fileOf(folder, example), example]));
    for (const [file, { code }] of files) write(file, code);
    const ambient = path.join(folder, 'others.d.ts');
    write(
      ambient,
      Object.entries(others)
        .map(([name, types]) => `declare module '${name}' { ${types} }`)
        .join('\n'),
    );
    const program = ts.createProgram([ambient, ...files.keys()], options);
    return ts.getPreEmitDiagnostics(program).map((fault) => describe(fault, files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  checkJs: true,
  strict: true,
  noEmit: true,
  // A stylesheet that is not there is a fault too.
  noUncheckedSideEffectImports: true,
  types: [],
};

function fileOf(folder: string, { document, file }: Example): string {
  return path.join(folder, document.replaceAll(/[^\w-]+/g, '-'), file);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function describe(fault: ts.Diagnostic, files: Map<string, Example>): string {
  const text = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
  const example = fault.file && files.get(path.normalize(fault.file.fileName));
  if (!example || !fault.file) return `${fault.file?.fileName ?? 'TypeScript'}: ${text}`;
  const { line } = fault.file.getLineAndCharacterOfPosition(fault.start ?? 0);
  return `${example.document}:${example.line + line}: ${text}`;
}
