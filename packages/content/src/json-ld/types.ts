/**
 * A node of schema.org without its context, which `jsonLd` adds, so that nodes can be nested. The types are compatible with those
 * of `schema-dts`, which is not needed to use them.
 */
export interface Node<Type extends string = string> {
  '@type': Type;
  '@id'?: string;
}

/** https://schema.org/ImageObject */
export interface ImageNode extends Node<'ImageObject'> {
  url: string;
  width?: string;
  height?: string;
  caption?: string;
}

/** https://schema.org/Organization */
export interface OrganizationNode extends Node<'Organization'> {
  name: string;
  url?: string;
  logo?: ImageNode;
  sameAs?: string[];
  description?: string;
}

/** https://schema.org/Person */
export interface PersonNode extends Node<'Person'> {
  name: string;
  url?: string;
}

/** https://schema.org/WebSite */
export interface WebSiteNode extends Node<'WebSite'> {
  name: string;
  url?: string;
  alternateName?: string;
  description?: string;
  inLanguage?: string;
  publisher?: OrganizationNode;
}

/** https://schema.org/Article and the two subtypes that search engines know. */
export interface ArticleNode extends Node<ArticleType> {
  headline: string;
  url?: string;
  mainEntityOfPage?: string;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  articleSection?: string;
  image?: ImageNode;
  author?: PersonNode[];
  publisher?: OrganizationNode;
  inLanguage?: string;
  timeRequired?: string;
}

/** `NewsArticle` for news, `BlogPosting` for a blog, `Article` for neither. */
export type ArticleType = 'Article' | 'NewsArticle' | 'BlogPosting';

/** https://schema.org/ItemList */
export interface ItemListNode extends Node<'ItemList'> {
  numberOfItems?: number;
  itemListElement: ListItemNode[];
}

/** https://schema.org/ListItem */
export interface ListItemNode extends Node<'ListItem'> {
  position: number;
  name: string;
  url?: string;
  item?: string;
}

/** https://schema.org/CollectionPage */
export interface CollectionPageNode extends Node<'CollectionPage'> {
  name: string;
  url?: string;
  description?: string;
  inLanguage?: string;
  isPartOf?: WebSiteNode;
  mainEntity: ItemListNode;
}

/** https://schema.org/BreadcrumbList */
export interface BreadcrumbListNode extends Node<'BreadcrumbList'> {
  itemListElement: ListItemNode[];
}

/** https://schema.org/JobPosting */
export interface JobPostingNode extends Node<'JobPosting'> {
  title: string;
  description: string;
  datePosted?: string;
  validThrough?: string;
  url?: string;
  identifier?: { '@type': 'PropertyValue'; name: string; value: string };
  employmentType?: string;
  hiringOrganization: OrganizationNode;
  jobLocation?: PlaceNode[];
  jobLocationType?: 'TELECOMMUTE';
  applicantLocationRequirements?: CountryNode[];
  baseSalary?: SalaryNode;
  directApply?: boolean;
}

/** https://schema.org/Place */
export interface PlaceNode extends Node<'Place'> {
  address: { '@type': 'PostalAddress' } & PostalAddress;
}

/** https://schema.org/PostalAddress */
export interface PostalAddress {
  streetAddress?: string | undefined;
  addressLocality?: string | undefined;
  addressRegion?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  addressCountry: string;
}

/** https://schema.org/Country */
export interface CountryNode extends Node<'Country'> {
  name: string;
}

/** https://schema.org/MonetaryAmount */
export interface SalaryNode extends Node<'MonetaryAmount'> {
  currency: string;
  value: {
    '@type': 'QuantitativeValue';
    minValue?: number;
    maxValue?: number;
    unitText: SalaryUnit;
  };
}

/** The period of a salary. */
export type SalaryUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
