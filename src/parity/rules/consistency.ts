import {isInStep} from '../align/isInStep';
import {type Disagreement, disagreements} from '../consistency/keyedValues';
import {repeatedSources, repeatedTranslations} from '../consistency/repeatedTexts';
import {differingRenderings, differingSpellings} from '../consistency/siteLabels';
import {placeAt} from '../read/lineIndex';
import type {Draft} from '../report/draft';
import {causeOf, lackingSide} from './differences';
import type {PagePair, Rule} from './rule';

/**
 * Each language agrees with itself: one text, one value, one name for one thing.
 *
 * A paragraph or list item that stands twice on a page of the translation, where the source says two
 * different things, is an error, or a warning in a section that lacks paragraphs; one that the source itself repeats in one place is a warning of the
 * source. A row or label with its value (`**Timeout**: 30 seconds`) that two places of a page give
 * alike in one language and differently in the other is a warning. So is a heading, a table's column
 * or a label in bold that the source writes alike everywhere, and that one language renders in one way
 * at most places of the site and in another at some; case, punctuation, inflection and the order of
 * words do not count. A label in bold of several words with capitals in two ways is a warning as well.
 *
 * Reported:
 *
 *     en  ## Settings   on six pages
 *     ru  ## Настройки   on five pages, and on one ## Параметры
 *     →   warning: “Settings” is “Настройки” in 5 places and “Параметры” here
 *
 * Not reported:
 *
 *     ru  Откройте **Настройки**.
 *     ru  Измените это в **Настройках**.
 */
export const consistencyRule: Rule = {
  id: 'consistency',
  severity: 'error',
  summary: 'Each language has one text, one value and one name for one thing.',
  checkPair: (pair) => [
    ...translatedTwice(pair),
    ...saidTwice(pair),
    ...disagreements(pair.leaves).map((found) => draftDisagreement(found, pair)),
  ],
  // Of some of the pages nobody can tell what most pages do.
  checkSite: (site, {project}) =>
    site.isComplete
      ? [...differingRenderings(site), ...differingSpellings(site, project.sourceLocale)]
      : [],
};

function translatedTwice(pair: PagePair): Draft[] {
  return repeatedTranslations(pair.leaves).flatMap(({first, again}): Draft[] => {
    if (!first.translation || !again.translation) return [];
    const line = lineOf(first.translation.prose.range.start, pair.translation);
    return [
      {
        severity: isInStep(first) && isInStep(again) ? 'error' : 'warning',
        message: again.source
          ? `This text stands on the page already (line ${line}), but the source says something else here: “${excerpt(again.source.prose.text)}”.`
          : `This text stands on the page already (line ${line}); the source says it once.`,
        suggestion: null,
        source: again.source
          ? {range: again.source.prose.range, value: excerpt(again.source.prose.text)}
          : lackingSide(again.sourcePlace),
        translation: {
          range: again.translation.prose.range,
          value: excerpt(again.translation.prose.text),
        },
        ...(again.unpaired && {cause: causeOf(again)}),
      },
    ];
  });
}

function saidTwice(pair: PagePair): Draft[] {
  return repeatedSources(pair.leaves).flatMap(({first, again}): Draft[] => {
    if (!first.source || !again.source) return [];
    const line = lineOf(first.source.prose.range.start, pair.source);
    return [
      {
        severity: 'warning',
        message: `The source says this twice in one place: it stands in line ${line} already.`,
        suggestion: null,
        source: {range: again.source.prose.range, value: excerpt(again.source.prose.text)},
        translation: lackingSide(again.translationPlace),
        ofSource: true,
      },
    ];
  });
}

function draftDisagreement({first, again, side}: Disagreement, pair: PagePair): Draft {
  const same = side === 'source' ? 'translation' : 'source';
  const line = lineOf(first[side].leaf.prose.range.start, pair[side]);
  const sideOf = (of: 'source' | 'translation') => {
    const {leaf, start, end, value} = again[of];
    return {range: leaf.prose.toSource(start, end), value};
  };
  return {
    severity: 'warning',
    message: `“${again[side].key.replace(/[:：]\s*$/, '').trim()}” is “${first[side].value}” in line ${line} of the ${side} and “${again[side].value}” here; the ${same} says “${again[same].value}” in both places.`,
    suggestion: side === 'translation' ? first.translation.value : null,
    source: sideOf('source'),
    translation: sideOf('translation'),
  };
}

function lineOf(offset: number, {file}: PagePair['source']): number {
  return placeAt(file, {start: offset, end: offset}, null).line;
}

/** Enough of a text to be recognised. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
