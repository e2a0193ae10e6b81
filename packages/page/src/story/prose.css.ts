import { component, focusRing, hairline, headline, parts, type LayerContent } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';

const part = parts('prose');

export const root = part('root', {
  minInlineSize: 0,
  maxInlineSize: vars.width.measure,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[3],
  lineHeight: 1.6,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.ink,
  overflowWrap: 'anywhere',
  textWrap: 'pretty',
});

/** A component of ours among the text has looks of its own. */
const ofComponents = `${root} [data-broadsheet-component]`;

/** Styles elements of the text that have no class of ours, as a content system writes them. */
function style(elements: string, rule: LayerContent): void {
  const outside = `:not(:where(${ofComponents}, ${ofComponents} *))`;
  globalStyle(`${root} :where(${elements})${outside}`, component(rule));
}

const blocks = 'p, ul, ol, dl, blockquote, figure, pre, table, hr, details, iframe, video, audio';
const smallPrint = { fontSize: vars.font.size[1], lineHeight: vars.font.lineHeight.text } as const;

style(`${blocks}, li, dd, h2, h3, h4, h5, h6`, { margin: 0, padding: 0 });
// Space stands between blocks only, so that the text begins and ends where its box does.
style(`* + :is(${blocks})`, { marginBlockStart: vars.space[5] });
style('li + li, li > :is(ul, ol), dd, dd + dt', { marginBlockStart: vars.space[2] });

style('h2, h3, h4, h5, h6', {
  ...headline,
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
});
style('h2', { fontSize: vars.font.size[5] });
style('h3', { fontSize: vars.font.size[4] });
style('h4, h5, h6', { fontSize: vars.font.size[3] });
style('* + :is(h2, h3)', { marginBlockStart: vars.space[7] });
style('* + :is(h4, h5, h6)', { marginBlockStart: vars.space[6] });
// A heading belongs to what follows.
style(':is(h2, h3, h4, h5, h6) + *', { marginBlockStart: vars.space[3] });

style('a', {
  color: 'inherit',
  textDecorationLine: 'underline',
  textDecorationThickness: '0.06em',
  textDecorationColor: vars.color.accent,
  textUnderlineOffset: '0.18em',
});
style('a:hover', { color: vars.color.accent });
style('a:focus-visible, pre:focus-visible, summary:focus-visible', focusRing);

style('ul, ol', { paddingInlineStart: '1.25em' });
style('ul', { listStyleType: 'disc' });
style('ol', { listStyleType: 'decimal' });
style('li::marker', { color: vars.color.muted, fontVariantNumeric: 'tabular-nums' });
style('dt, th, strong, b', { fontWeight: vars.font.weight.strong });

style('blockquote', {
  borderInlineStart: `${vars.border.rule} solid ${vars.color.rule}`,
  paddingInlineStart: vars.space[5],
  fontFamily: vars.font.family.heading,
  fontSize: vars.font.size[4],
  lineHeight: 1.35,
});
style('cite', { fontStyle: 'normal' });
style('blockquote footer, blockquote > cite', {
  ...smallPrint,
  display: 'block',
  marginBlockStart: vars.space[2],
  fontFamily: vars.font.family.body,
  fontStyle: 'normal',
  color: vars.color.muted,
});

style('img, video, picture, svg', { maxInlineSize: '100%', blockSize: 'auto' });
style('img, video', { borderRadius: vars.radius.media });
style('figure :is(img, video)', { display: 'block' });
style('figcaption, table caption', {
  ...smallPrint,
  marginBlockStart: vars.space[2],
  textAlign: 'start',
  color: vars.color.muted,
});
style('table caption', { marginBlockEnd: vars.space[2] });

style('code, kbd, samp, pre', {
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  // As large as the text around it looks: monospaced faces have larger letters.
  fontSize: '0.875em',
});
style('code, kbd', {
  borderRadius: vars.radius.media,
  padding: '0.1em 0.3em',
  backgroundColor: vars.color.surface,
});
style('pre', {
  overflowX: 'auto',
  borderRadius: vars.radius.media,
  padding: vars.space[4],
  lineHeight: 1.5,
  overflowWrap: 'normal',
  tabSize: 2,
  backgroundColor: vars.color.surface,
  // The surface is removed there.
  '@media': { '(forced-colors: active)': { border: hairline } },
});
style('pre code', { padding: 0, fontSize: 'inherit', backgroundColor: 'transparent' });

style('table', {
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  fontVariantNumeric: 'tabular-nums',
  textWrap: 'wrap',
});
style('th, td', {
  borderBlockEnd: hairline,
  padding: `${vars.space[2]} ${vars.space[3]}`,
  paddingInlineStart: 0,
  textAlign: 'start',
  verticalAlign: 'top',
});
style('thead th', { borderBlockEndColor: vars.color.rule });
// A table too wide for the text scrolls in the figure that content systems put around it.
style('figure:has(> table)', { overflowX: 'auto' });

style('hr', { border: 0, borderBlockStart: hairline });
style('iframe', { display: 'block', inlineSize: '100%', maxInlineSize: '100%', border: 0 });
// Players say so; other frames, as of podcasts, keep their height.
style('iframe[allowfullscreen]', { aspectRatio: '16 / 9', blockSize: 'auto' });
