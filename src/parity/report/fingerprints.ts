import {createHash} from 'node:crypto';
import type {Finding} from './finding';

/**
 * Names findings so that they are known again in a later run, wherever their lines have moved: by
 * rule, page and both values, and by their order where these are the same.
 *
 * @returns one fingerprint a finding, in hexadecimal digits, all different
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({rule, locale, page, source, translation}) => {
    const identity = JSON.stringify([
      rule,
      locale,
      page,
      source?.value ?? null,
      translation?.value ?? null,
    ]);
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return createHash('sha256').update(`${identity} ${number}`).digest('hex').slice(0, 32);
  });
}
