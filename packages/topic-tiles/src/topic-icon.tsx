import type { ComponentProps } from 'react';
import { drawings, type topicIconNames } from './drawings.tsx';

export type TopicIconName = (typeof topicIconNames)[number];

export interface TopicIconProps extends Omit<ComponentProps<'svg'>, 'children' | 'name'> {
  /**
   * What it stands for. Nothing is rendered for a name that has no icon.
   */
  name: TopicIconName;
}

/**
 * The icon of a topic, 24 px square, in the colour of the text around it. Renders an `<svg>` that is hidden from
 * assistive technology: the words beside it say what it means.
 */
export function TopicIcon({ name, ...rest }: TopicIconProps) {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) return null;
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
      data-bs-component="topic-icon"
      {...rest}
    >
      {drawing}
    </svg>
  );
}
