import type { Job } from '../model/job.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toKey } from '../record/read-unknown.ts';
import { toEmploymentType, toSchemaDate, trimText } from './schema-values.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import type {
  JobPostingNode,
  OrganizationNode,
  PlaceNode,
  PostalAddress,
  SalaryNode,
  SalaryUnit,
} from './types.ts';

/** What a job does not contain. */
export type JobPostingOptions = BaseOption &
  JobPostingLocation & {
    /** The whole description that the page shows, as sanitized HTML: search engines render it. */
    description: string;
    hiringOrganization: OrganizationNode;
    /** The last day of applications. After it, or when the position is filled, the page must lose this markup. */
    validThrough?: string | undefined;
    salary?: Salary | undefined;
    /** Whether the page itself takes applications. */
    directApply?: boolean | undefined;
  };

/** Search engines require the places of work or, for remote jobs, the countries where applicants may live. */
export type JobPostingLocation =
  | { places: readonly PostalAddress[]; applicantCountries?: readonly string[] | undefined }
  | { places?: readonly PostalAddress[] | undefined; applicantCountries: readonly string[] };

/** A salary before tax. */
export interface Salary {
  /** ISO 4217. */
  currency: string;
  min?: number | undefined;
  max?: number | undefined;
  /** @default "YEAR" */
  per?: SalaryUnit | undefined;
}

/**
 * An open position, for its own page only: search engines penalize it on lists. A `remote` job is marked as such only with
 * `applicantCountries`, as it is invalid without them.
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
    jobLocation: places.length ? places.map(toPlaceNode) : undefined,
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: isRemote
      ? applicantCountries.map((name) => ({ '@type': 'Country', name }))
      : undefined,
    baseSalary: toSalaryNode(salary),
    directApply,
  });
}

function toPlaceNode(address: PostalAddress): PlaceNode {
  return { '@type': 'Place', address: { '@type': 'PostalAddress', ...omitUndefined(address) } };
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
