export { topicIconNames } from './drawings.tsx';
export { TopicIcon, type TopicIconName, type TopicIconProps } from './topic-icon.tsx';
export { TopicTiles, type Topic, type TopicTilesProps } from './topic-tiles.tsx';
