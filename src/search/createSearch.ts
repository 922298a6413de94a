import {textKeys} from './buildIndex';
import {findKeys, type KeyMatches} from './findKeys';
import type {SearchIndex} from './indexFormat';
import {isStopWord} from './stopWords';
import {rewriteWithSynonyms} from './synonyms';
import {tokenize} from './tokenize';

/** A place that answers the question. */
export interface SearchResult {
  readonly title: string;
  /** Null if the answer is the page as a whole. */
  readonly heading: string | null;
  /** Address with the anchor of the section. */
  readonly address: string;
  /** Keys that were found, for marking words in titles and texts. */
  readonly keys: ReadonlySet<string>;
}

export interface SearchAnswer {
  /** How many places were found, those left out of `results` included. */
  readonly count: number;
  readonly results: readonly SearchResult[];
}

/** What a word is worth by where it stands. */
const WEIGHTS = {heading: 6, ownTitle: 8, pageTitle: 1.5, text: 1} as const;
/** A synonym counts a little less than the reader’s own words. */
const REWRITTEN = 0.8;

type Ranking = Map<number, {score: number; words: number; keys: Set<string>}>;

/** Readers that ask nothing but common words mean them. */
function meaningfulWords(question: string): string[] {
  const words = tokenize(question).map(({word}) => word);
  const meaningful = words.filter((word) => !isStopWord(word));
  return meaningful.length > 0 ? meaningful : words;
}

/**
 * Prepares an index for questions.
 *
 * @returns a function from what a reader typed and the number of results wanted to the answer, best
 *   results first
 */
export function createSearch({
  pages,
  postings,
}: SearchIndex): (question: string, limit: number) => SearchAnswer {
  const places = pages.flatMap((page) =>
    page.sections.map((section) => ({
      title: page.title,
      heading: section.heading,
      address: section.anchor === '' ? page.permalink : `${page.permalink}#${section.anchor}`,
    })),
  );

  const worth = new Map<string, Map<number, number>>();
  const add = (key: string, place: number, weight: number) => {
    const places = worth.get(key) ?? new Map<number, number>();
    worth.set(key, places.set(place, (places.get(place) ?? 0) + weight));
  };
  for (const [key, numbers] of postings) {
    for (const number of numbers) add(key, number, WEIGHTS.text);
  }
  for (const [number, {title, heading}] of places.entries()) {
    const titleWeight = heading === null ? WEIGHTS.ownTitle : WEIGHTS.pageTitle;
    for (const key of textKeys(title)) add(key, number, titleWeight);
    for (const key of textKeys(heading ?? '')) add(key, number, WEIGHTS.heading);
  }
  const vocabulary = new Set(worth.keys());

  /** Scores of the places for one wording of the question. */
  function rank(words: readonly string[], unfinished: boolean): Ranking {
    const ranking: Ranking = new Map();
    for (const [index, word] of words.entries()) {
      const matches: KeyMatches = findKeys(
        word,
        vocabulary,
        unfinished && index === words.length - 1,
      );
      const best = new Map<number, {score: number; keys: string[]}>();
      for (const [key, sureness] of matches) {
        const found = worth.get(key) ?? new Map<number, number>();
        const rarity = Math.log(1 + places.length / found.size);
        for (const [place, weight] of found) {
          const known = best.get(place);
          const score = sureness * weight * rarity;
          best.set(place, {
            score: Math.max(score, known?.score ?? 0),
            keys: [...(known?.keys ?? []), key],
          });
        }
      }
      for (const [place, {score, keys}] of best) {
        const known = ranking.get(place) ?? {score: 0, words: 0, keys: new Set<string>()};
        ranking.set(place, {
          score: known.score + score,
          words: known.words + 1,
          keys: new Set([...known.keys, ...keys]),
        });
      }
    }
    // A place that lacks some of the words is no answer while another has them all.
    const most = Math.max(0, ...[...ranking.values()].map(({words: found}) => found));
    return new Map([...ranking].filter(([, {words: found}]) => found === most));
  }

  return (question, limit) => {
    const words = meaningfulWords(question);
    const unfinished = /[\p{L}\p{N}]$/u.test(question);
    const merged: Ranking = new Map();
    const wordings = [words, ...rewriteWithSynonyms(words)];
    const rankings = wordings.map((wording) => rank(wording, unfinished && wording === words));
    // What answers every word of one wording makes partial answers to another pointless.
    const completeness = rankings.map((ranking, index) => {
      const [first] = ranking.values();
      return (first?.words ?? 0) / Math.max(1, wordings[index]?.length ?? 1);
    });
    const best = Math.max(...completeness);
    for (const [index, ranking] of rankings.entries()) {
      if ((completeness[index] ?? 0) < best) continue;
      for (const [place, {score, words: found, keys}] of ranking) {
        const known = merged.get(place);
        // Per word, so that a synonym of many words does not win by their number.
        const own = (score / found) * (index === 0 ? 1 : REWRITTEN);
        merged.set(place, {
          score: Math.max(own, known?.score ?? 0),
          words: found,
          keys: new Set([...(known?.keys ?? []), ...keys]),
        });
      }
    }
    const ordered = [...merged].sort(
      ([firstPlace, first], [secondPlace, second]) =>
        second.score - first.score || firstPlace - secondPlace,
    );
    const results = ordered.slice(0, limit).flatMap(([number, {keys}]) => {
      const place = places[number];
      return place ? [{...place, keys}] : [];
    });
    return {count: ordered.length, results};
  };
}
