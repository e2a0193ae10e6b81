import { Source } from '@storybook/addon-docs/blocks';
import { useState, type ComponentProps } from 'react';

/** The code of a story, printed once somebody asks for it. */
export function Code({ of }: Pick<ComponentProps<typeof Source>, 'of'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="docs-code" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Code</summary>
      {isOpen && <Source of={of} language="tsx" />}
    </details>
  );
}
