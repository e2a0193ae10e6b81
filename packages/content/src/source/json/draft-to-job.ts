import { toDate } from '../../date/to-date.ts';
import type { Job } from '../../model/job.ts';
import { omitUndefined } from '../../record/omit-undefined.ts';
import { toKey } from '../../record/read-unknown.ts';
import { toPlainText } from '../../text/html-to-text.ts';
import { safeHref } from '../../url/safe-href.ts';
import type { JobDraft } from './draft.ts';

/** A position out of what `map` returned, or the reason why it cannot be one. */
export function draftToJob(draft: JobDraft): Job | string {
  const title = toPlainText(draft.title);
  const href = safeHref(draft.href);
  if (!title) return 'it has no title';
  if (!href) return 'it has no safe href';
  return omitUndefined<Job>({
    id: toKey(draft.id),
    title,
    href,
    location: toPlainText(draft.location) || undefined,
    department: toPlainText(draft.department) || undefined,
    employmentType: toPlainText(draft.employmentType) || undefined,
    remote: draft.remote === true || undefined,
    postedAt: toDate(draft.postedAt),
  });
}
