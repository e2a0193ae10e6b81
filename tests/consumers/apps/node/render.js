// Prints a page as HTML: plain Node, no compiler, no bundler.
import {
  ArticleCard,
  ChannelList,
  Footer,
  JobsWidget,
  MegaMenuHeader,
  PostFeed,
  SiteSearch,
  TopicTiles,
} from '@broadsheet/react';
import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';

const article = {
  id: 'engine',
  title: 'Notes on the Analytical Engine',
  href: '/posts/engine',
  publishedAt: '2025-11-11',
  authors: [{ name: 'Ada Lovelace' }],
};

const page = createElement(
  Fragment,
  null,
  createElement(MegaMenuHeader, {
    logo: { alt: 'The Analytical Engine', href: '/' },
    items: [
      { label: 'Science', groups: [{ links: [{ label: 'Astronomy', href: '/astronomy' }] }] },
    ],
    search: createElement(SiteSearch),
  }),
  createElement(ArticleCard, article),
  createElement(PostFeed, {
    heading: 'The latest',
    initialPage: { items: [article], next: { cursor: '2', href: '/?page=2' } },
    loadPage: () => Promise.reject(new Error('No server asks for more.')),
  }),
  createElement(JobsWidget, {
    heading: 'Open positions',
    jobs: [{ title: 'Trajectory analyst', href: '/jobs/trajectories', location: 'Hampton' }],
  }),
  createElement(ChannelList, {
    heading: 'Follow us',
    items: [{ name: 'The Difference Engine', action: 'Read', href: '/difference-engine' }],
  }),
  createElement(TopicTiles, { heading: 'Open source', items: [{ label: 'Compilers' }] }),
  createElement(Footer, { copyright: '© The Analytical Engine' }),
);

console.log(renderToString(page));
