import { describeConformance } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
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

  test('says of each control which embed it is of', () => {
    const film = (title: string) => (
      <ConsentEmbed for="video" title={title} src="https://films.example/1" href="/about" />
    );
    render(
      <TestPage state={undecided}>
        {film('A film')}
        {film('Another film')}
      </TestPage>,
    );
    for (const title of ['A film', 'Another film']) {
      const group = within(screen.getByRole('group', { name: title }));
      for (const [role, name] of [
        ['button', 'Load once'],
        ['button', 'Always allow Video player'],
        ['link', 'Open at Lumière Films'],
      ] as const) {
        expect(group.getByRole(role, { name: `${name} ${title}` }).textContent).toBe(name);
      }
    }
  });
});
