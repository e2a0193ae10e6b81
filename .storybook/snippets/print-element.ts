import { Fragment, isValidElement, type ReactElement } from 'react';
import { printValue, type Scope } from './print-value.ts';

type Props = Record<string, unknown>;

/** An element as JSX; `undefined` where it cannot be written down. A component of the story itself is replaced by what it renders. */
export function printElement(element: object, scope: Scope, indent = ''): string | undefined {
  if (!isValidElement<Props>(element)) return undefined;
  const name = tagOf(element, scope);
  if (name === undefined) {
    const rendered = render(element);
    return rendered && printElement(rendered, scope, indent);
  }
  const { children, ...props } = element.props;
  const attributes = Object.entries(props).flatMap(
    ([prop, value]) => printAttribute(name, prop, value, scope, `${indent}  `) ?? [],
  );
  const opening = printOpening(name, attributes, indent);
  const content = printChildren(children, scope, `${indent}  `);
  if (content.length === 0) {
    if (name === '') return '<></>';
    return `${opening.slice(0, -1)}${opening.includes('\n') ? '' : ' '}/>`;
  }
  const [only = ''] = content;
  const closing = `</${name}>`;
  const isShort = content.length === 1 && !only.includes('\n') && !opening.includes('\n');
  if (isShort && indent.length + opening.length + only.length + closing.length <= 90) {
    return `${opening}${only}${closing}`;
  }
  const lines = content.map((child) => `${indent}  ${child}\n`).join('');
  return `${opening}\n${lines}${indent}${closing}`;
}

function tagOf({ type }: ReactElement, { nameOf, imports }: Scope): string | undefined {
  if (typeof type === 'string') return type;
  if (type === Fragment) return '';
  const name = nameOf(type);
  if (name) imports.add(name);
  return name;
}

/** What a component without state renders; one with state cannot be asked outside of a render. */
function render({ type, props }: ReactElement<Props>): ReactElement | undefined {
  try {
    const rendered: unknown = (type as unknown as (input: Props) => unknown)(props);
    return isValidElement(rendered) ? rendered : undefined;
  } catch {
    return undefined;
  }
}

function printOpening(name: string, attributes: string[], indent: string): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  if (indent.length + line.length <= 90 && !line.includes('\n')) return line;
  return `<${name}\n${attributes.map((attribute) => `${indent}  ${attribute}\n`).join('')}${indent}>`;
}

function printAttribute(
  element: string,
  prop: string,
  value: unknown,
  scope: Scope,
  indent: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (value === true) return prop;
  if (typeof value === 'string' && !/["\n\\&{}]/.test(value)) return `${prop}="${value}"`;
  const code = printValue(value, scope, indent);
  return `${prop}={${code ?? declare(element, prop, scope)}}`;
}

/** A name that stands for what the reader has. */
function declare(element: string, prop: string, { imports, declarations }: Scope): string {
  imports.add(element);
  declarations.set(prop, `ComponentProps<typeof ${element}>['${prop}']`);
  return prop;
}

function printChildren(children: unknown, scope: Scope, indent: string): string[] {
  const all = (Array.isArray(children) ? children.flat(9) : [children]).filter(
    (child) => child !== null && child !== undefined && typeof child !== 'boolean' && child !== '',
  );
  const printed = all
    .slice(0, scope.children)
    .flatMap((child) => printChild(child, scope, indent) ?? []);
  const left = all.length - scope.children;
  return left > 0 ? [...printed, `{/* ${left} more */}`] : printed;
}

function printChild(child: unknown, scope: Scope, indent: string): string | undefined {
  if (typeof child !== 'object' || child === null) {
    const text = String(child);
    return /[{}<>]|^\s|\s$/.test(text) ? `{${printValue(text, scope)}}` : text;
  }
  return printElement(child, scope, indent);
}
