/** What the code of a snippet needs above it. */
export interface Scope {
  /** How many children of an element are shown. */
  children: number;
  /** Names from the umbrella package. */
  imports: Set<string>;
  /** Values that stand for the reader's own, by their names, with their types. */
  declarations: Map<string, string>;
  /** The public name of a component or function, wherever it is exported. */
  nameOf: (value: unknown) => string | undefined;
  /** Prints an element; `undefined` where it cannot be written down. */
  printElement: (element: object, indent: string) => string | undefined;
}

const width = 90;

/** How many items of a list are shown; the others would say nothing new. */
const shown = 1;

/**
 * A value as TypeScript, lists cut after their first item. `undefined` where it cannot be written down: a function of the story, an
 * object with methods, a cycle.
 */
export function printValue(value: unknown, scope: Scope, indent = ''): string | undefined {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'function') return printName(value, scope);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return printArray(value, scope, indent);
  if ('$$typeof' in value) {
    return scope.nameOf(value) ? printName(value, scope) : scope.printElement(value, indent);
  }
  return isPlain(value) ? printObject(value, scope, indent) : undefined;
}

export function quote(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"');
  return `'${escaped.replaceAll("'", String.raw`\'`)}'`;
}

function printName(value: unknown, { nameOf, imports }: Scope): string | undefined {
  const name = nameOf(value);
  if (name) imports.add(name);
  return name;
}

function printArray(items: unknown[], scope: Scope, indent: string): string | undefined {
  const inner = `${indent}  `;
  const printed = items.slice(0, shown).map((item) => printValue(item, scope, inner));
  if (printed.includes(undefined)) return undefined;
  const left = items.length - shown;
  if (left > 0) printed.push(`// ${left} more`);
  return printList(printed as string[], '[', ']', indent);
}

function printObject(value: object, scope: Scope, indent: string): string | undefined {
  const inner = `${indent}  `;
  const printed: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const code = printValue(entry, scope, inner);
    if (code === undefined) return undefined;
    printed.push(`${/^[\w$]+$/.test(key) ? key : quote(key)}: ${code}`);
  }
  return printList(printed, '{', '}', indent);
}

function printList(entries: string[], open: string, close: string, indent: string): string {
  const pad = open === '{' && entries.length > 0 ? ' ' : '';
  const line = `${open}${pad}${entries.join(', ')}${pad}${close}`;
  const fits = indent.length + line.length <= width && !/\n|\/\/ /.test(line);
  if (fits) return line;
  const lines = entries.map((entry) => `${indent}  ${entry}${entry.startsWith('//') ? '' : ','}\n`);
  return `${open}\n${lines.join('')}${indent}${close}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
