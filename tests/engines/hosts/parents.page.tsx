import '@broadsheet/theme/styles.css';
import type { ReactElement } from 'react';
import { components } from './components.tsx';
import { classOf, parents } from './parents.ts';

/** Every component in every parent. */
export function Page() {
  return (
    <main>
      {Object.entries(parents).flatMap(([parent, { element }]) =>
        Object.entries(components).map(([component, node]) => (
          <div
            key={`${parent} ${component}`}
            data-case={`${component} in ${parent}`}
            className="case"
          >
            {renderParent(classOf(parent), element, node)}
          </div>
        )),
      )}
    </main>
  );
}

function renderParent(
  className: string,
  element: 'td' | 'dialog' | 'li' | undefined,
  node: ReactElement,
) {
  switch (element) {
    case 'td':
      return (
        <table className={className}>
          <tbody>
            <tr>
              <td>{node}</td>
            </tr>
          </tbody>
        </table>
      );
    case 'dialog':
      return (
        <dialog open className={className}>
          {node}
        </dialog>
      );
    case 'li':
      return (
        <ul className={className}>
          <li>{node}</li>
        </ul>
      );
    default:
      return <div className={className}>{node}</div>;
  }
}
