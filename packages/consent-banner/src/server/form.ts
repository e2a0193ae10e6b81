import { createRecord, type ConsentChoice } from '../core/choice.ts';
import { getSaleCategoryIds } from '../core/config.ts';
import { getCheckedGrants, withGrants } from '../core/with-grants.ts';
import type { ConsentRecord } from '../core/record.ts';
import type { ValidConsentConfig } from '../types.ts';
import { withAnswers } from '../core/with-answers.ts';
import { readConsent } from './read-consent.ts';

const maxBodyLength = 20_000;

/** The fields that were posted; `undefined` for another type of body, or one that is too long. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const [type] = (request.headers.get('content-type') ?? '').split(';', 1);
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return undefined;
  const body = await readBody(request);
  return body === undefined ? undefined : new URLSearchParams(body);
}

/** The body as text. It is not read any further than to the limit, whatever its length was said to be. */
async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > maxBodyLength) return undefined;
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    length += part.value.length;
    if (length > maxBodyLength) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
}

/** The record of a form without JavaScript: it names the pressed button, and the checkboxes that are checked. */
export function createRecordFromForm(
  form: URLSearchParams,
  { config, request, now }: { config: ValidConsentConfig; request: Request; now: number },
): ConsentRecord | undefined {
  const state = readConsent(request, config, now);
  const order = (state.record?.order ?? 0) + 1;
  const context = { now, id: crypto.randomUUID(), gpc: state.gpc, order, decision: state };
  const button = form.get('choice');
  if (button === 'opt-out') {
    const answers = Object.fromEntries(getSaleCategoryIds(config).map((id) => [id, false]));
    return withAnswers(answers)(config, context);
  }
  const choices: Record<string, ConsentChoice> = {
    all: 'all',
    none: 'none',
    custom: withGrants(getCheckedGrants(config, form.getAll('grant'))),
  };
  const choice = button !== null && Object.hasOwn(choices, button) ? choices[button] : undefined;
  return choice && createRecord(config, choice, context);
}
