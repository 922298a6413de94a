import {type Fact, factAt} from '../compare/fact';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';

/**
 * Notes that nobody writes for readers. Words in capitals only, and `TODO` only where it stands
 * alone or opens a note: "a TODO list" and "TODO comments" are prose.
 */
const marks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME)(?=\s*(?::|\(|\)|\]|$))/gu,
  /(?<=(?:^|[([])\s{0,4})(?:TODO|FIXME)(?![\p{L}\p{N}_-])(?=\s+\p{Ll})/gu,
  /(?<![\p{L}\p{N}_-])(?:TBD|TBA|TBC)(?![\p{L}\p{N}_-])/gu,
  /(?<![\p{L}\p{N}_.*-])X{3,}(?![\p{L}\p{N}_*-])/gu,
  /(?<![\p{L}\p{N}_])\?{3,}/gu,
  /\blorem ipsum\b/giu,
];

/** What such a note asks for, in brackets: verbs and things by language. */
const requests: Readonly<Record<string, readonly [verbs: string, things: string]>> = {
  de: ['fehlt|ergänze|einfügen', 'Screenshot|Bild|Link|Text'],
  en: [
    'need|needs|add|insert|missing|placeholder',
    'screenshot|image|link|text|diagram|picture|video',
  ],
  ru: [
    'нужен|нужна|нужно|добавить|вставить',
    'скриншот|снимок экрана|картинк[ау]|изображение|ссылк[ау]|текст',
  ],
};

const notes: readonly RegExp[] = [
  ...marks,
  ...Object.values(requests).map(
    ([verbs, things]) =>
      new RegExp(
        `[(\\[](?:${verbs})\\s(?:a\\s)?(?:new\\s)?(?:${things})s?(?:\\s\\p{L}{1,12})?[)\\]]`,
        'giu',
      ),
  ),
];

/** What every note has; most texts have none of it. */
const markTrace = /TODO|FIXME|TB[ABCD]|XXX|\?{3}|[Ll][Oo][Rr][Ee][Mm]/;
const requestTrace = new RegExp(
  `[(\\[](?:${Object.values(requests)
    .map(([verbs]) => verbs)
    .join('|')})\\s`,
  'iu',
);

function mayHoldNotes(text: string): boolean {
  if (markTrace.test(text)) return true;
  return (text.includes('(') || text.includes('[')) && requestTrace.test(text);
}

const none: readonly Fact<string>[] = [];

const leafCache = createLeafStore<readonly Fact<string>[]>();

/** Finds the notes of a leaf that writers left for themselves, once a leaf. Code holds none. */
export function notesOf(leaf: Leaf): readonly Fact<string>[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const {text, spans} = leaf.prose;
  const isCode = (start: number) =>
    spans.some((span) => span.kind === 'code' && span.start <= start && span.end > start);
  const found =
    leaf.role === 'link' || !mayHoldNotes(text)
      ? none
      : notes
          .flatMap((pattern) => [...text.matchAll(pattern)])
          .filter(({index}) => !isCode(index))
          .sort((a, b) => a.index - b.index)
          .map((match) => {
            const end = match.index + match[0].length;
            return factAt(leaf, match.index, end, match[0].toUpperCase(), match[0]);
          });
  const facts = found.filter((fact, index) => fact.start >= (found[index - 1]?.end ?? 0));
  leafCache.set(leaf, facts);
  return facts;
}
