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
export { TopicTiles, type Topic, type TopicTilesProps } from './topic-tiles.tsx';
