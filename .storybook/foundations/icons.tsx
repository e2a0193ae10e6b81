import * as all from '@broadsheet/react';
import type { ComponentType, SVGProps } from 'react';
import { Copy } from '../docs/copy.tsx';

type Icon = ComponentType<SVGProps<SVGSVGElement>>;

const icons = Object.entries(all).filter(
  ([name]) => name.endsWith('Icon') && name !== 'TopicIcon',
) as [string, Icon][];

/** Every icon that comes with the packages; a click copies its import. */
export function Icons() {
  return (
    <ul className="docs-icons">
      {icons.map(([name, Icon]) => (
        <li key={name}>
          <Icon style={{ inlineSize: 48, blockSize: 48 }} />
          <Copy label={name} text={`import { ${name} } from '@broadsheet/topic-tiles';`} />
        </li>
      ))}
    </ul>
  );
}
