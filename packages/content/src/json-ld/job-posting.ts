import type { Job } from '../model/job.ts';
import { toKey } from '../record/read-unknown.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import { toSchemaDate } from './article.ts';
import { toEmploymentType } from './to-employment-type.ts';
import type {
  JobPostingNode,
  OrganizationNode,
  PostalAddress,
  SalaryNode,
  SalaryUnit,
} from './types.ts';
import { trimText } from './trim-text.ts';

/** What a list of positions does not say of each. */
export type JobPostingOptions = BaseOption &
  Placed & {
    /**
     * The whole description, as HTML: what the visitor reads on the page. It stands in a string and runs nothing, but search
     * engines show it: pass what you sanitized for the page.
     */
    description: string;
    hiringOrganization: OrganizationNode;
    /** Until when one can apply. When it has passed, or the position is filled, the page must go or lose this markup. */
    validThrough?: string | undefined;
    salary?: Salary | undefined;
    /** Whether one can apply on the page itself. */
    directApply?: boolean | undefined;
  };

/** Search engines want to know where the work is done, or, when that can be anywhere, where people may live. */
export type Placed =
  | { places: readonly PostalAddress[]; applicantCountries?: readonly string[] | undefined }
  | { places?: readonly PostalAddress[] | undefined; applicantCountries: readonly string[] };

/** What is paid before tax. */
export interface Salary {
  /** ISO 4217. */
  currency: string;
  min?: number;
  max?: number;
  /**
   * @default "YEAR"
   */
  per?: SalaryUnit;
}

/**
 * An open position, for the position's own page and only there: search engines punish it on lists.
 *
 * A job that is `remote` says so only where `applicantCountries` are named, as the one is void without the other.
 *
 * @param job as the `JobsWidget` shows it
 */
export function jobPosting(job: Job, options: JobPostingOptions): JobPostingNode {
  const { base, description, hiringOrganization, validThrough, salary, directApply } = options;
  const { places = [], applicantCountries = [] } = options;
  const id = toKey(job.id);
  const isRemote = job.remote === true && applicantCountries.length > 0;
  return omitUndefined<JobPostingNode>({
    '@type': 'JobPosting',
    title: trimText(job.title) ?? '',
    description,
    datePosted: toSchemaDate(job.postedAt),
    validThrough: toSchemaDate(validThrough),
    url: toAbsoluteUrl('jobPosting', job.href, base),
    identifier: id
      ? { '@type': 'PropertyValue', name: hiringOrganization.name, value: id }
      : undefined,
    employmentType: toEmploymentType(job.employmentType),
    hiringOrganization,
    jobLocation: places.length
      ? places.map((place) => ({
          '@type': 'Place',
          address: { '@type': 'PostalAddress', ...omitUndefined(place) },
        }))
      : undefined,
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: isRemote
      ? applicantCountries.map((name) => ({ '@type': 'Country', name }))
      : undefined,
    baseSalary: toSalaryNode(salary),
    directApply,
  });
}

function toSalaryNode(salary: Salary | undefined): SalaryNode | undefined {
  if (!salary || (!isAmount(salary.min) && !isAmount(salary.max))) return undefined;
  const { currency, min, max, per = 'YEAR' } = salary;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: omitUndefined<SalaryNode['value']>({
      '@type': 'QuantitativeValue',
      minValue: isAmount(min) ? min : undefined,
      maxValue: isAmount(max) ? max : undefined,
      unitText: per,
    }),
  };
}

function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) > 0;
}
