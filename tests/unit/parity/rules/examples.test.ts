import {describe, expect, it} from 'vitest';
import {explain} from '../../../../src/parity/cli/explain';

import type {RuleId} from '../../../../src/parity/report/finding';
import {rules} from '../../../../src/parity/rules/registry';
import {ruleDocumentation} from '../../../../src/parity/rules/ruleDocumentation';
import {names} from '../catalogue';
import {checkFiles, type Files} from '../checkPages';

interface Example {
  readonly isReported: boolean;
  readonly source: string;
  readonly translation: string;
  /** What follows the arrow; empty for what is not reported. */
  readonly verdict: string;
}

/** The pairs `en` and `ru` of a rule’s documentation; where only `ru` is shown, `en` is right. */
function examplesOf(id: RuleId): Example[] {
  const [, examples = ''] = ruleDocumentation(id).split(/^Reported:$/m);
  const [reported = [], silent = []] = examples
    .split(/^Not reported:$/m)
    .map((part) => part.split(/\n\s*\n/).map(readTexts));
  const right = silent.find((texts) => texts.has('ru'))?.get('ru') ?? '';
  return [...reported, ...silent].flatMap((texts) => {
    const translation = texts.get('ru');
    if (translation === undefined) return [];
    const isReported = reported.includes(texts);
    return [
      {isReported, source: texts.get('en') ?? right, translation, verdict: texts.get('→') ?? ''},
    ];
  });
}

/** Texts by what stands before them. */
function readTexts(block: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open = '';
  for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
    const [, label, text = ''] = /^ {4}(en|ru|→) +(.*)$/.exec(line) ?? [];
    if (label) open = label;
    const written = label ? text : line.slice(8);
    texts.set(open, texts.has(open) ? `${texts.get(open)}\n${written}` : written);
  }
  return texts;
}

/** Rules whose examples need more than two texts. */
const needMore: readonly RuleId[] = [
  'catalogue',
  'consistency',
  'freshness',
  'glossary',
  'pages',
  'recommendations',
];

/** Where the texts of a rule stand, if not in a page as they are. */
const frames: Readonly<Partial<Record<RuleId, (text: string) => string>>> = {
  admonitions: (text) => `${text}\n\n1\n\n:::\n`,
  'front-matter': (text) => `---\n${text}\n---\n`,
  tables: (text) => `| | |\n|-|-|\n${text}\n`,
};

const others: Files = {
  'en/docs/tokens.mdx': '## Rotate {#rotate}\n\n## Create {#create}\n',
  'ru/docs/tokens.mdx': '## Перевыпуск {#rotate}\n\n## Создание {#create}\n',
  'en/user-tokens.mdx': '## Rotate {#rotate}\n',
  'ru/user-tokens.mdx': '## Перевыпуск {#rotate}\n',
};

function findingsOf(id: RuleId, {source, translation}: Example) {
  const isMessage = id === 'messages' || id === 'plurals';
  const frame = frames[id] ?? ((text: string) => `${text}\n`);
  const files: Files = isMessage
    ? {'en/code.json': `{${source}}`, 'ru/code.json': `{${translation}}`}
    : {...others, 'en/a.mdx': frame(source), 'ru/a.mdx': frame(translation)};
  return checkFiles(files, {
    names,
    ...(isMessage && {messages: [{source: 'en', translations: {ru: 'ru'}}]}),
  }).findings;
}

describe('every rule explains itself', () => {
  it.each(rules.map(({id}) => [id]))('%s, with what it reports and what not', (id) => {
    const text = explain(id);
    expect(text).toMatch(/\n\nReported:\n\n {4}[\s\S]*→[\s\S]*\n\nNot reported:\n\n {4}/);
    expect(text).toContain(`${id} (`);
  });
});

describe('the examples in the documentation of', () => {
  const usable = rules.filter(({id}) => !needMore.includes(id));
  const cases = usable.flatMap(({id}) =>
    examplesOf(id).map(
      (example) => [id, example.isReported ? 'reports' : 'lets pass', example] as const,
    ),
  );

  it.each(usable.map(({id}) => [id]))('%s are there', (id) => {
    expect(examplesOf(id).map(({isReported}) => isReported)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it.each(cases)('%s hold: it %s what they say', (id, _, example) => {
    const found = findingsOf(id, example).filter(({rule}) => rule === id);
    const severity = /^(?:error|warning)/.exec(example.verdict)?.[0];
    const severities = new Set(found.map((finding) => finding.severity));
    expect([...severities]).toEqual(example.isReported ? [severity] : []);
  });
});
