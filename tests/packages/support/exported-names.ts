import { existsSync } from 'node:fs';
import ts from 'typescript';

/** What a module exports, by name. */
export interface ExportedName {
  name: string;
  /** It is there at run time; what is not, is a type alone. */
  isValue: boolean;
}

/**
 * What published types say that their modules export: values and types. A file that is missing says nothing.
 *
 * @param files the paths of `.d.ts` files
 * @returns a list for each of the files, in their order
 */
export function exportedNames(files: string[]): ExportedName[][] {
  const program = ts.createProgram(
    files.filter((file) => existsSync(file)),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      // Names are asked for, not what stands behind them.
      noLib: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return (module ? checker.getExportsOfModule(module) : []).map((symbol) => ({
      name: symbol.name,
      isValue: (aliased(symbol, checker).flags & ts.SymbolFlags.Value) !== 0,
    }));
  });
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
