import {freshnessOf} from '../freshness/freshness';
import type {Rule} from './rule';

/**
 * Translations follow their source.
 *
 * A section is stale when a fact of its source has changed since the section was translated, and the
 * translation does not state it. When a section was translated is told by git: by the commit that
 * brought the text which the section has now, and by the source in that very commit. Renamed files
 * and merges are followed. A front matter may record it instead: `translated_from` holds, by section
 * id, the first 16 digits of the SHA-256 of the source section; `docs-parity stamp` writes it once a
 * translation is done. `translation.sections` is read too.
 *
 * Facts are what the other rules compare: dates, names, numbers, links, code. A change without any,
 * such as a mended typo, makes nothing stale; a translation that already says the new value isn’t
 * stale either. Where history can’t tell (no repository, a shallow clone, files that are not
 * committed, a translation in another repository), the report says so instead of guessing; a
 * recorded hash without history is judged by itself, so there any change counts.
 *
 * Reported:
 *
 *     en  The window is open until July 19, 2026.   (it was July 18 when ru was translated)
 *     ru  Окно открыто до 18 июля 2026 г.
 *     →   warning: 1 fact of the source changed since this section was translated
 *
 * Not reported:
 *
 *     en  The window stays open until July 18, 2026.   (it was “is open”)
 *     ru  Окно открыто до 18 июля 2026 г.
 */
export const freshnessRule: Rule = {
  id: 'freshness',
  severity: 'warning',
  summary: 'Translations state what has changed in their source since they were made.',
  checkSite: (site, context) => freshnessOf(site, context).findings,
};
