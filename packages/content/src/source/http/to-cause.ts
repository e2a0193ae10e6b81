import { toRecord } from '../../record/read-unknown.ts';

/**
 * What is known of a failure, without the words of the platform: they may contain a URL with its key, or a header. The name of
 * the error stays, and its code: `TypeError: ECONNREFUSED`.
 */
export function toCause(error: unknown): Error {
  const { name, code, cause } = toRecord(error);
  const found = [code, toRecord(cause).code].find((each) =>
    /^[A-Z][A-Z\d_]{2,40}$/.test(String(each)),
  );
  const redacted = new Error(String(found ?? 'The request failed.'));
  redacted.name = /^[A-Za-z]{1,40}$/.test(String(name)) ? String(name) : 'Error';
  return redacted;
}
