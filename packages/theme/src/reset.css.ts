import { globalStyle, type StyleRule } from '@vanilla-extract/css';
import { layers } from '@internal/layers';
import { vars } from './contract.css.ts';

// For a page that has no reset and no base styles of its own. Components do not need it.

function reset(selector: string, rule: NonNullable<StyleRule['@layer']>[string]): void {
  globalStyle(selector, { '@layer': { [layers.reset]: rule } } as Parameters<
    typeof globalStyle
  >[1]);
}

reset('*, ::before, ::after', { boxSizing: 'border-box' });

reset('html', {
  fontFamily: vars.font.family.body,
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
  backgroundColor: vars.color.paper,
  textSizeAdjust: 'none',
  hyphens: 'manual',
});

reset('body', { margin: 0 });

reset('img, svg, video', { display: 'block', maxInlineSize: '100%', blockSize: 'auto' });

reset('button, input, select, textarea', { font: 'inherit', color: 'inherit' });
