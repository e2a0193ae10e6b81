import type { ElementType } from 'react';
import type { HeaderLabels } from './mega-menu-header.tsx';

/** What every part of the header is made with. */
export interface HeaderParts {
  labels: Required<HeaderLabels>;
  linkComponent: ElementType;
  imageComponent: ElementType;
  cardComponent: ElementType | undefined;
}
