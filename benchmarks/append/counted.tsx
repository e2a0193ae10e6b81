import { Profiler, type ComponentProps } from 'react';
import { startFeed } from './feed.tsx';

/** The addresses of the links that were rendered, as they tell it themselves, and as React's Profiler saw it. */
const told: string[] = [];
const seen: string[] = [];

function Counted({ children, ...props }: ComponentProps<'a'>) {
  told.push(props.href!);
  return (
    <Profiler id={props.href!} onRender={(href) => void seen.push(href)}>
      <a {...props}>{children}</a>
    </Profiler>
  );
}

Object.assign(globalThis, { bench: startFeed({ linkComponent: Counted }), told, seen });
