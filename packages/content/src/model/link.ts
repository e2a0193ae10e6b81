/** A link: a label and a URL. */
export interface Link {
  /** Plain text: markup in it is shown, not run. A list leaves out a link without one. */
  label: string;
  /** `http:`, `https:`, `mailto:`, `tel:`, relative or a fragment (see `safeHref`). Anything else renders the label alone. */
  href: string;
}
