import {
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
  TopicIcon,
  VideoIcon,
  WebIcon,
  type DrawnIconProps,
  type TopicIconProps,
} from '@broadsheet/react';

const drawn: DrawnIconProps = { className: 'mine' };
const own: TopicIconProps = { ...drawn, children: <path d="M4 12h16" /> };

export function Icons() {
  return (
    <>
      <TopicIcon {...own} />
      <AiIcon {...drawn} />
      <AndroidIcon {...drawn} />
      <BackendIcon {...drawn} />
      <DataIcon {...drawn} />
      <HardwareIcon {...drawn} />
      <IosIcon {...drawn} />
      <MobileIcon {...drawn} />
      <NetworkIcon {...drawn} />
      <OpenSourceIcon {...drawn} />
      <ResearchIcon {...drawn} />
      <SecurityIcon {...drawn} />
      <VideoIcon {...drawn} />
      <WebIcon {...drawn} />
    </>
  );
}
