import type { ComponentProps } from 'react';

/** What the frame takes: all that an `<svg>` does, shapes as its children. */
export type TopicIconProps = ComponentProps<'svg'>;

/**
 * The frame of an icon, for a drawing of your own beside the ones there are: its children are shapes in a square of 24 units, which it
 * draws 24 px large, in strokes of 1.5 px and the colour of the text around it. Renders an `<svg>` that is hidden from assistive
 * technology: the words beside it say what it means.
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
