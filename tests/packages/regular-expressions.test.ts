import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packages } from './support/workspace.ts';

/** Expressions built from parts, of which every part is a constant of the file itself. */
const builtFromConstants = new Set(['content/src/images/cloudinary-loader.ts']);

/** What is published of a package: neither tests, stories and their helpers, nor stylesheets, which run at build time. */
function readSources(folder: string): [file: string, source: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|stories|css)\.tsx?$/.test(file))
    .filter((file) => !/(?:^|\/)(?:testing|browser-tests)\//.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]);
}

/** The literals of a file, and the calls that build an expression at run time. */
function findExpressions(file: string, source: string): { literals: string[]; built: string[] } {
  const literals: string[] = [];
  const built: string[] = [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText(tree) === 'RegExp') built.push(node.getText(tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, built };
}

/** Ways to make the expression take more than linear time. */
function findSlowPaths(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const expression = { source: literal.slice(1, end), flags: literal.slice(end + 1) };
  return analyse(expression).reports.map(({ type }) => type);
}

describe('regular expressions in published code', () => {
  const files = packages.flatMap(({ id, folder }) =>
    readSources(path.join(folder, 'src')).map(
      ([file, source]) => [`${id}/src/${file}`, findExpressions(file, source)] as const,
    ),
  );

  test('take linear time for every input', () => {
    const literals = files.flatMap(([file, found]) =>
      found.literals.map((literal) => [file, literal] as const),
    );
    expect(literals.length).toBeGreaterThan(50);
    expect(literals.filter(([, literal]) => findSlowPaths(literal).length > 0)).toEqual([]);
  });

  test('are literals, so that they can be checked', () => {
    const built = files.filter(([, found]) => found.built.length > 0).map(([file]) => file);
    expect(built.filter((file) => !builtFromConstants.has(file))).toEqual([]);
  });

  test.each(['/\\/*$/', '/[\\s,]+$/u', '/<([^>]*)>([^<]*)/g', '/(a+)+b/', '/\\s*\\[…\\]$/u'])(
    '%s is found out',
    (literal) => {
      expect(findSlowPaths(literal)).not.toEqual([]);
    },
  );

  test.each(['/\\s+/g', '/^\\/+/', '/[^\\s]+@/y', '/<img\\b[^<>]*>/gi'])('%s passes', (literal) => {
    expect(findSlowPaths(literal)).toEqual([]);
  });
});
