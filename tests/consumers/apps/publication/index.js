export const navigation = [
  {
    label: 'Science',
    href: '/science',
    groups: [
      {
        label: 'Fields',
        links: [
          { label: 'Astronomy', href: '/science/astronomy' },
          { label: 'Mathematics', href: '/science/mathematics' },
        ],
      },
    ],
  },
  { label: 'Computing', groups: [{ links: [{ label: 'Compilers', href: '/compilers' }] }] },
  { label: 'History', href: '/history' },
];

export const jobs = [
  { title: 'Compiler engineer', href: '/jobs/compilers', location: 'Arlington', remote: true },
  { title: 'Trajectory analyst', href: '/jobs/trajectories', location: 'Hampton' },
];

/** @type {[title: string, author: string, publishedAt: string][]} */
const posts = [
  ['Notes on the Analytical Engine', 'Ada Lovelace', '1843-09-01'],
  ['On computable numbers', 'Alan Turing', '1936-11-12'],
  ['The education of a computer', 'Grace Hopper', '1952-05-02'],
  ['Placing a satellite over a selected position', 'Katherine Johnson', '1960-09-01'],
  ['A mathematical theory of communication', 'Claude Shannon', '1948-07-01'],
  ['Stars that pulse', 'Henrietta Swan Leavitt', '1912-03-03'],
  ['A classification of the stars', 'Annie Jump Cannon', '1901-05-01'],
  ['Invariant variation problems', 'Emmy Noether', '1918-07-26'],
  ['Computing machinery and intelligence', 'Alan Turing', '1950-10-01'],
  ['A book of comets', 'Caroline Herschel', '1798-01-01'],
];

const perPage = 4;

export async function postsPage(cursor) {
  const number = Math.max(1, Math.trunc(Number(cursor)) || 1);
  const end = number * perPage;
  const following = `${number + 1}`;
  return {
    items: posts.slice(end - perPage, end).map(toArticle),
    next: end < posts.length ? { cursor: following, href: `/?page=${following}` } : null,
    total: posts.length,
  };
}

/** @param {(typeof posts)[number]} post */
function toArticle([title, author, publishedAt]) {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return {
    id: slug,
    title,
    href: `/posts/${slug}`,
    publishedAt,
    category: { label: 'Science', href: '/science' },
    authors: [{ name: author }],
  };
}
