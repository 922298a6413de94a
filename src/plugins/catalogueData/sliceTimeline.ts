import english from '../../../i18n/en/catalogue.json';
import type {DatePart, TimelineData, TimelineRow} from '../../components/catalogue/types';
import {type TimelineEntry, timeline} from '../../facts/timeline';
import {createCitations} from './citations';
import type {Lookup} from './createLookup';
import {formatDate} from './formatDate';
import {readWords} from './readWords';
import type {FactLocale} from './sliceWorkflows';

// Private-use characters: no message contains them.
const FROM = '\ue000';
const TO = '\ue001';

function toDateParts(entry: TimelineEntry, locale: FactLocale, lookup: Lookup): DatePart[] {
  const dated = (iso: string): DatePart => ({iso, text: formatDate(iso, locale)});
  const {date, notBefore} = entry;
  if (notBefore === undefined) return [dated(date)];
  return lookup('timeline.between', {from: FROM, to: TO})
    .split(/([\ue000\ue001])/u)
    .filter((part) => part !== '')
    .map((part) => (part === FROM ? dated(notBefore) : part === TO ? dated(date) : part));
}

/**
 * Cuts from the catalogue what the page on changes shows, in one language, newest first.
 *
 * @param locale language of the page
 * @param lookup messages of that language
 */
export function sliceTimeline(locale: FactLocale, lookup: Lookup): TimelineData {
  const {cite, sources} = createCitations();
  const years = new Map<string, TimelineRow[]>();
  for (const entry of (timeline as readonly TimelineEntry[]).toReversed()) {
    const year = entry.date.slice(0, 4);
    const row: TimelineRow = {
      id: entry.id,
      when: toDateParts(entry, locale, lookup),
      isImportant: entry.key === true,
      event: entry.event[locale],
      sources: cite(entry.source),
      checked: entry.checked,
    };
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return {
    years: [...years].map(([year, rows]) => ({year, rows})),
    sources,
    days: Object.fromEntries(timeline.map(({checked}) => [checked, formatDate(checked, locale)])),
    words: {important: lookup('timeline.important'), ...readWords(['shared'], english, lookup)},
  };
}
