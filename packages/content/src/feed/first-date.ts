import { parseFeedDate } from '../date/parse-feed-date.ts';
import type { XmlElement } from './xml.ts';
import { getChildren, getText } from './xml-values.ts';

/** The first valid date of the children of these names: a bad one does not hide a good one. */
export function getFirstDate(entry: XmlElement, ...names: string[]): string | undefined {
  return getChildren(entry, ...names)
    .slice(0, 20)
    .map((element) => parseFeedDate(getText(element)))
    .find((date) => date !== undefined);
}
