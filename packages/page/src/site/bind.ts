import { createElement, type ReactElement, type ReactNode } from 'react';

/** The name of every prop that is set by some of the given groups. */
type NameIn<Groups extends readonly object[]> = {
  [Index in keyof Groups]: keyof Groups[Index];
}[number];

/** The names of a group that a component does not take; each is an error. */
type Unknown<Group, Props> = { [Name in Exclude<keyof Group, keyof Props>]: never };

/** The props of a bound component: those that are set are optional. */
export type BoundProps<Props extends object, Name extends PropertyKey> = Omit<Props, Name> &
  Partial<Pick<Props, Name & keyof Props>>;

/** Props whose values are merged name by name, rather than replaced. */
const merged = new Set(['labels', 'cardProps']);

/**
 * Sets props of a component for a whole site, such as its link component, its language or its labels. Props that are given where the
 * component is used win over them; `labels` and `cardProps` are merged name by name.
 *
 * It uses neither context nor hooks: a bound server component is a server component. In a module of the app, mark each call as pure,
 * so that bundlers leave out the components that a page does not use.
 *
 * @param Component the component
 * @param groups props to set; where two groups set the same one, the later wins
 */
// @__NO_SIDE_EFFECTS__
export function bind<Props extends object, const Groups extends readonly Partial<Props>[]>(
  Component: (props: Props) => ReactNode | Promise<ReactNode>,
  ...groups: Groups & { [Index in keyof Groups]: Unknown<Groups[Index], Props> }
): (props: BoundProps<Props, NameIn<Groups>>) => ReactElement {
  return (props) =>
    createElement(Component as (given: object) => ReactNode, mergeProps([...groups, props]));
}

/** `undefined` stands for a prop that is not given. */
function mergeProps(groups: readonly object[]): object {
  const all: Record<string, unknown> = {};
  for (const [name, value] of groups.flatMap((group) => Object.entries(group))) {
    if (value === undefined) continue;
    all[name] =
      merged.has(name) && isObject(all[name]) && isObject(value)
        ? mergeProps([all[name], value])
        : value;
  }
  return all;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
