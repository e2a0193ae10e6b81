export {
  Footer,
  type FooterGroup,
  type FooterLabels,
  type FooterLogo,
  type FooterProps,
  type SocialLink,
} from './footer.tsx';
