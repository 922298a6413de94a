/** Kinds of facts in the order of their columns, each with the rules that compare it. */
export const KINDS = {
  structure: [
    'pages',
    'syntax',
    'front-matter',
    'headings',
    'lists',
    'tables',
    'admonitions',
    'components',
    'images',
  ],
  dates: ['dates', 'placeholders'],
  names: ['permission-sets', 'terms', 'catalogue', 'recommendations'],
  numbers: ['numbers', 'versions'],
  links: ['links', 'anchors'],
  code: ['code', 'inline-code'],
  language: [
    'untranslated',
    'glossary',
    'polarity',
    'consistency',
    'messages',
    'plurals',
    'freshness',
  ],
} as const;

/** Name of a kind of facts; `other` holds rules that none of them names. */
export type Kind = keyof typeof KINDS | 'other';

/** The kind that a rule belongs to. */
export function kindOf(rule: string): Kind {
  for (const [kind, rules] of Object.entries(KINDS)) {
    if ((rules as readonly string[]).includes(rule)) return kind as Kind;
  }
  return 'other';
}
