import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { topicIconNames } from './drawings.tsx';
import { TopicIcon, type TopicIconName } from './topic-icon.tsx';

function iconOf(name: string) {
  const { container } = render(<TopicIcon name={name as TopicIconName} />);
  return container.querySelector('svg');
}

describe('TopicIcon', () => {
  test.each(topicIconNames)('draws %s in the one manner of the family, unheard', (name) => {
    const icon = iconOf(name);
    expect(icon?.getAttribute('viewBox')).toBe('0 0 24 24');
    expect(icon?.getAttribute('stroke')).toBe('currentColor');
    expect(icon?.getAttribute('stroke-width')).toBe('1.5');
    expect(icon?.ariaHidden).toBe('true');
    expect(icon?.childElementCount).toBeGreaterThan(0);
    // No shape has a weight or a colour of its own.
    expect(icon?.querySelector('[stroke], [stroke-width], [fill], [style]')).toBeNull();
  });

  test('draws each name differently', () => {
    const drawings = topicIconNames.map((name) => iconOf(name)?.innerHTML);
    expect(new Set(drawings).size).toBe(topicIconNames.length);
  });

  test.each(['there-is-no-such-icon', 'constructor', '__proto__', ''])(
    'draws nothing for %j',
    (name) => {
      expect(iconOf(name)).toBeNull();
    },
  );

  test('takes the attributes of an svg element', () => {
    const { container } = render(<TopicIcon name="web" className="given" width={48} />);
    expect(container.querySelector('svg.given')?.getAttribute('width')).toBe('48');
  });
});
