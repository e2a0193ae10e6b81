import { TopicIcon, type TopicIconProps } from './topic-icon.tsx';

// One family: round line caps in a live area of 20 px, a dot is a stroke of no length, equal distances between repeated shapes.

/** Every prop of an `<svg>` but its children. */
export type DrawnIconProps = Omit<TopicIconProps, 'children'>;

/** Android: a phone with keys below its screen. Renders a `TopicIcon`. */
export function AndroidIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="6" y="2" width="12" height="20" rx="2.5" />
      <path d="M12 5.5h.01M9 18.5h.01M12 18.5h.01M15 18.5h.01" />
    </TopicIcon>
  );
}

/** iOS: a phone with a notch. Renders a `TopicIcon`. */
export function IosIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="6" y="2" width="12" height="20" rx="3" />
      <path d="M10.5 5.25h3M10 18.75h4" />
    </TopicIcon>
  );
}

/** Phones and tablets. Renders a `TopicIcon`. */
export function MobileIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <path d="M10 20H4.5A1.5 1.5 0 0 1 3 18.5v-13A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5V7" />
      <rect x="13" y="10" width="8" height="12" rx="1.75" />
      <path d="M16.5 19.25h1M9 16.75h1" />
    </TopicIcon>
  );
}

/** The web: a globe. Renders a `TopicIcon`. */
export function WebIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <circle cx="12" cy="12" r="9.5" />
      <ellipse cx="12" cy="12" rx="4" ry="9.5" />
      <path d="M2.5 12h19" />
    </TopicIcon>
  );
}

/** Servers: two in a rack. Renders a `TopicIcon`. */
export function BackendIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="2.5" y="3.5" width="19" height="7" rx="1.5" />
      <rect x="2.5" y="13.5" width="19" height="7" rx="1.5" />
      <path d="M6.25 7h.01M9.25 7h.01M6.25 17h.01M9.25 17h.01M14.5 7h3.5M14.5 17h3.5" />
    </TopicIcon>
  );
}

/** Hardware: a chip. Renders a `TopicIcon`. */
export function HardwareIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="5.5" y="5.5" width="13" height="13" rx="2" />
      <rect x="9.5" y="9.5" width="5" height="5" rx=".75" />
      <path d="M9.5 2.5v3M14.5 2.5v3M9.5 18.5v3M14.5 18.5v3M2.5 9.5h3M2.5 14.5h3M18.5 9.5h3M18.5 14.5h3" />
    </TopicIcon>
  );
}

/** Networks: three nodes. Renders a `TopicIcon`. */
export function NetworkIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <circle cx="12" cy="4.75" r="2.25" />
      <circle cx="4.75" cy="18.75" r="2.25" />
      <circle cx="19.25" cy="18.75" r="2.25" />
      <path d="M12 7v4.5M12 11.5 6.3 17.1M12 11.5l5.7 5.6" />
    </TopicIcon>
  );
}

/** Data: a cylinder of disks. Renders a `TopicIcon`. */
export function DataIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <ellipse cx="12" cy="5.5" rx="8" ry="3" />
      <path d="M4 5.5v13c0 1.66 3.58 3 8 3s8-1.34 8-3v-13" />
      <path d="M4 12c0 1.66 3.58 3 8 3s8-1.34 8-3" />
    </TopicIcon>
  );
}

/** Artificial intelligence: sparks. Renders a `TopicIcon`. */
export function AiIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <path d="M10 4.5c.7 5 2.5 6.8 7.5 7.5-5 .7-6.8 2.5-7.5 7.5-.7-5-2.5-6.8-7.5-7.5 5-.7 6.8-2.5 7.5-7.5Z" />
      <path d="M18.5 2.5v5M16 5h5M19 17.5v3.5M17.25 19.25h3.5" />
    </TopicIcon>
  );
}

/** Security: a shield. Renders a `TopicIcon`. */
export function SecurityIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <path d="M12 2.25c2.4 1.7 5 2.6 8 2.75v6.25c0 5-3.1 8.6-8 10.5-4.9-1.9-8-5.5-8-10.5V5c3-.15 5.6-1.05 8-2.75Z" />
      <path d="m8.5 11.75 2.5 2.5 4.5-4.75" />
    </TopicIcon>
  );
}

/** Video: a screen that plays. Renders a `TopicIcon`. */
export function VideoIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="2.5" y="4.5" width="19" height="15" rx="2" />
      <path d="m10 8.75 5.25 3.25L10 15.25Z" />
    </TopicIcon>
  );
}

/** Open source: a branch. Renders a `TopicIcon`. */
export function OpenSourceIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <circle cx="6" cy="4.75" r="2.25" />
      <circle cx="6" cy="19.25" r="2.25" />
      <circle cx="18" cy="7.75" r="2.25" />
      <path d="M6 7v10M18 10c0 4-6.5 3.5-11.1 7.1" />
    </TopicIcon>
  );
}

/** Research: a flask. Renders a `TopicIcon`. */
export function ResearchIcon(props: DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <path d="M9.5 2.5v6.75L3.9 18.6a1.9 1.9 0 0 0 1.65 2.9h12.9a1.9 1.9 0 0 0 1.65-2.9L14.5 9.25V2.5" />
      <path d="M8 2.5h8M6.75 14.75h10.5M10.5 18.25h.01M14 17.75h.01" />
    </TopicIcon>
  );
}
