import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import * as icons from './icons.tsx';
import { TopicIcon } from './topic-icon.tsx';

const drawn = Object.entries(icons);

describe('the icons', () => {
  test.each(drawn)(
    '%s has the viewBox and strokes of the family, and is hidden from assistive technology',
    (_, Icon) => {
      const icon = render(<Icon />).container.querySelector('svg');
      expect(icon?.getAttribute('viewBox')).toBe('0 0 24 24');
      expect(icon?.getAttribute('stroke')).toBe('currentColor');
      expect(icon?.getAttribute('stroke-width')).toBe('1.5');
      expect(icon?.ariaHidden).toBe('true');
      expect(icon?.childElementCount).toBeGreaterThan(0);
      // No shape has a weight or a colour of its own.
      expect(icon?.querySelector('[stroke], [stroke-width], [fill], [style]')).toBeNull();
    },
  );

  test('all differ', () => {
    const drawings = drawn.map(([, Icon]) => render(<Icon />).container.innerHTML);
    expect(new Set(drawings).size).toBe(drawn.length);
  });

  test('take the attributes of an svg element', () => {
    const { container } = render(<icons.WebIcon className="given" width={48} />);
    expect(container.querySelector('svg.given')?.getAttribute('width')).toBe('48');
  });

  test('can be extended with TopicIcon', () => {
    const { container } = render(
      <TopicIcon>
        <path d="M4 12h16" />
      </TopicIcon>,
    );
    expect(container.querySelector('svg[aria-hidden="true"] > path')).not.toBeNull();
  });
});
