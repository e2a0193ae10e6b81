import { realpathSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What an entry point exports, by name. */
export interface ExportedName {
  name: string;
  /** It is there at run time; what is not, is a type alone. */
  isValue: boolean;
}

/**
 * What the types of an entry point export: values and types.
 *
 * @param folder in which it is looked for
 * @param entry what an app writes: `@broadsheet/content`
 */
export function exportedNames(folder: string, entry: string): ExportedName[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const from = path.join(realpathSync(folder), 'index.ts');
  const { resolvedModule } = ts.resolveModuleName(entry, from, options, ts.sys);
  if (!resolvedModule) throw new Error(`${entry} has no types.`);
  const program = ts.createProgram([resolvedModule.resolvedFileName], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(
    program.getSourceFile(resolvedModule.resolvedFileName)!,
  );
  return checker.getExportsOfModule(module!).map((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, isValue: (meant.flags & ts.SymbolFlags.Value) !== 0 };
  });
}
