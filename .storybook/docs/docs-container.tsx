import { DocsContainer as Container } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';

/** A page of documentation is in English, whatever the language of its stories. */
export function DocsContainer(props: ComponentProps<typeof Container>) {
  return (
    <div lang="en" dir="ltr">
      <Container {...props} />
    </div>
  );
}
