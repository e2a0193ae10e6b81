import type { ReactRenderer } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import type { StoryContext } from 'storybook/internal/types';
import { printElement } from './print-element.ts';
import { quote, type Scope } from './print-value.ts';

type Context = StoryContext<ReactRenderer> & {
  originalStoryFn?: (args: unknown, context: unknown) => unknown;
};

/**
 * The code of a story as a reader would write it: with its imports, its data cut to one item of each list, and a declared name for what
 * only the reader has. It compiles as it stands.
 */
export async function snippetOf(_source: string, context: Context): Promise<string> {
  const umbrella = await import('@broadsheet/react');
  const names = new Map<unknown, string>(
    Object.entries(umbrella).map(([name, value]) => [value, name]),
  );
  const nameOf = (value: unknown) => names.get(value);
  const whole = printSnippet(context, nameOf, 4);
  return whole.split('\n').length > longest ? printSnippet(context, nameOf, 1) : whole;
}

/** In lines. */
const longest = 60;

function printSnippet(context: Context, nameOf: Scope['nameOf'], children: number): string {
  const scope: Scope = {
    children,
    imports: new Set(),
    declarations: new Map(),
    nameOf,
    printElement: (element, indent) => printElement(element, scope, indent),
  };
  const code = printStory(context, scope);
  const { declarations } = scope;
  const lines = [...declarations].map(([name, type]) => `declare const ${name}: ${type};`);
  return [
    declarations.size > 0 && `import type { ComponentProps } from ${quote('react')};`,
    `import { ${[...scope.imports].toSorted().join(', ')} } from ${quote('@broadsheet/react')};`,
    lines.length > 0 && `\n${lines.join('\n')}`,
    `\n${code};`,
  ]
    .filter((part) => part !== false)
    .join('\n');
}

function printStory(context: Context, scope: Scope): string {
  const { args, component, originalStoryFn } = context;
  const rendered = render(() => originalStoryFn?.(args, context));
  const code = rendered && printElement(rendered, scope);
  if (code !== undefined && scope.imports.size > 0) return code;
  scope.declarations.clear();
  const plain = createElement((component ?? 'div') as ComponentType, args);
  return printElement(plain, scope) ?? '';
}

/** A story with state cannot be asked outside of a render. */
function render(story: () => unknown): object | undefined {
  try {
    const rendered = story();
    return typeof rendered === 'object' && rendered !== null ? rendered : undefined;
  } catch {
    return undefined;
  }
}
