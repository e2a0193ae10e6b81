import type { ComponentProps } from 'react';

interface StoryPageProps extends ComponentProps<'div'> {
  theme: string;
  /** `system` sets none. */
  scheme: string;
  /** Custom properties of a brand. */
  variables: Record<string, string>;
  /** The story's own: one that fills its window gets no margin. */
  layout?: string;
}

/** A part of a page of documentation with the looks of a page of its own: its theme and scheme, its paper and its text. */
export function StoryPage({ theme, scheme, variables, layout, children, ...rest }: StoryPageProps) {
  return (
    <div
      {...rest}
      data-broadsheet-theme={theme}
      data-broadsheet-color-scheme={scheme === 'system' ? undefined : scheme}
      style={{
        ...variables,
        background: 'var(--broadsheet-color-paper)',
        color: 'var(--broadsheet-color-ink)',
        font: 'var(--broadsheet-font-size-2) / var(--broadsheet-font-line-height-text) var(--broadsheet-font-family-body)',
        padding: layout === 'fullscreen' ? 0 : '1rem',
      }}
    >
      {children}
    </div>
  );
}
