export { Footer } from './footer.tsx';
export type { FooterGroup, FooterLabels, FooterLogo, FooterProps, SocialLink } from './types.ts';
