import { AndroidIcon, BackendIcon, HardwareIcon, IosIcon, WebIcon } from '@broadsheet/react';
import type { ComponentType } from 'react';

const icons = new Map<string, ComponentType>([
  ['android', AndroidIcon],
  ['ios', IosIcon],
  ['web', WebIcon],
  ['backend', BackendIcon],
  ['hardware', HardwareIcon],
]);

/** The icon that the page's content names, if the page has it. */
export function topicIcon(name: string) {
  const Icon = icons.get(name);
  return Icon && <Icon />;
}
