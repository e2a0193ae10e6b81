export { ChannelList, channelKinds, type Channel, type ChannelListProps } from './channel-list.tsx';
