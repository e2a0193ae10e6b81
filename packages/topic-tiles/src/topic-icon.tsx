import type { ComponentProps } from 'react';

/** Every prop of an `<svg>`; the children are its shapes. */
export type TopicIconProps = ComponentProps<'svg'>;

/**
 * The base of every icon, also for your own: its children are shapes in a viewBox of 24 units, drawn 24 px large in strokes of 1.5 px
 * and `currentColor`. Renders an `<svg>` that is hidden from assistive technology, because a label stands beside it.
 */
export function TopicIcon(props: TopicIconProps) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-broadsheet-component="topic-icon"
      {...props}
    />
  );
}
