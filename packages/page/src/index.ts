export { ButtonLink, type ButtonLinkProps } from './layout/button-link.tsx';
export { Columns, type ColumnsProps } from './layout/columns.tsx';
export { PageFrame, type PageFrameProps } from './layout/page-frame.tsx';
export { PageSection, pageSectionWidths, type PageSectionProps } from './layout/page-section.tsx';
export { PageTitle, type PageTitleProps } from './layout/page-title.tsx';
export { Page, type PageProps } from './layout/page.tsx';
