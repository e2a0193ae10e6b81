import { ArticleCard } from '@broadsheet/article-card';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const card = createElement(ArticleCard, {
  title: 'On computable numbers',
  href: '/posts/on-computable-numbers',
  publishedAt: '1936-11-12',
  category: { label: 'Mathematics', href: '/mathematics' },
  authors: [{ name: 'Alan Turing' }],
});

console.log(renderToString(card));
