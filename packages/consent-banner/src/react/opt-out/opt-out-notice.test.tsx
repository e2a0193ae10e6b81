import { describeConformance } from '@internal/testing';
import type { ComponentProps } from 'react';
import { describe } from 'vitest';
import { TestPage, undecided } from '../test-page.tsx';
import { OptOutNotice } from './opt-out-notice.tsx';

describe('OptOutNotice', () => {
  describeConformance(
    (props: ComponentProps<typeof OptOutNotice>) => (
      <TestPage state={undecided}>
        <OptOutNotice {...props} />
      </TestPage>
    ),
    { policy: { label: 'Your Privacy Choices', href: '/privacy' } },
    { labels: { optOut: undefined, optedOut: undefined, signal: undefined } },
  );
});
