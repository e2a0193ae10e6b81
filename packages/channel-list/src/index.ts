export { ChannelList } from './channel-list.tsx';
export { channelKinds, type Channel, type ChannelListProps } from './types.ts';
