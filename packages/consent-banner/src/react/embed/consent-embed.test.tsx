import { describeConformance } from '@internal/testing';
import type { ComponentProps } from 'react';
import { describe } from 'vitest';
import { TestPage, undecided } from '../test-page.tsx';
import { ConsentEmbed } from './consent-embed.tsx';

describe('ConsentEmbed', () => {
  describeConformance(
    (props: ComponentProps<typeof ConsentEmbed>) => (
      <TestPage state={undecided}>
        <ConsentEmbed {...props} />
      </TestPage>
    ),
    {
      for: 'video',
      title: 'A film',
      src: 'https://films.example/1',
      href: 'https://films.example/about/1',
      poster: '/poster.jpg',
      ratio: '4:3',
    },
    { labels: { notice: undefined, once: undefined, always: undefined, open: undefined } },
  );
});
