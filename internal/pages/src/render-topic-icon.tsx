import { AndroidIcon, BackendIcon, HardwareIcon, IosIcon, WebIcon } from '@broadsheet/react';
import type { ComponentType } from 'react';

const icons = new Map<string, ComponentType>([
  ['android', AndroidIcon],
  ['ios', IosIcon],
  ['web', WebIcon],
  ['backend', BackendIcon],
  ['hardware', HardwareIcon],
]);

/** The icon with this name in the page's content, if there is one. */
export function renderTopicIcon(name: string) {
  const Icon = icons.get(name);
  return Icon && <Icon />;
}
