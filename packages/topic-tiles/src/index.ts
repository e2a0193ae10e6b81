export {
  AiIcon,
  AndroidIcon,
  BackendIcon,
  DataIcon,
  HardwareIcon,
  IosIcon,
  MobileIcon,
  NetworkIcon,
  OpenSourceIcon,
  ResearchIcon,
  SecurityIcon,
  VideoIcon,
  WebIcon,
  type DrawnIconProps,
} from './icons.tsx';
export { TopicIcon, type TopicIconProps } from './topic-icon.tsx';
export { TopicTiles } from './topic-tiles.tsx';
export type { Topic, TopicTilesProps } from './types.ts';
