import type { MegaMenuHeaderProps } from '../index.ts';
import { Page as Matrix } from './matrix.page.tsx';

const items: MegaMenuHeaderProps['items'] = Array.from({ length: 16 }, (_, index) => ({
  label: `A long section ${index}`,
  href: `/section-${index}`,
}));

/** A header with more sections than fit into one row. */
export function Page() {
  return <Matrix items={items} />;
}
