import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {checkFiles} from '../checkPages';
import {staleOf, withRepository} from './repository';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const lead = '# Tokens\n\nAn introduction.\n';
const windowOf = (day: number) =>
  `\n## Window {#window}\n\nOpen until July ${day}, 2026.\n\n### Details {#details}\n\nNone.\n`;
const support = '\n## Support {#support}\n\nSee below.\n\n```md\n## No heading\n```\n';
const english = (day = 18) => `${lead}${windowOf(day)}${support}`;

const body = `# Токены

Введение.

## Окно {#window}

Открыто до 18 июля 2026 г.

### Подробности {#details}

Их нет.

## Поддержка {#support}

См. ниже.

\`\`\`md
## No heading
\`\`\`
`;
const recorded = (...hashes: readonly string[]) =>
  `---\ntranslation:\n  sections: [${hashes.map((each) => `'${each}'`).join(', ')}]\n  tool: 1\n---\n${body}`;
const whole = recorded(hash(lead), hash(windowOf(18)), hash(support));

describe('a record of the source', () => {
  it('under “translation.sections” covers each section of level two with its blank line before', () => {
    const report = checkFiles({'en/a.md': english(), 'ru/a.md': whole});
    expect(staleOf(report)).toEqual([]);
    expect(report.pages).toMatchObject([{freshness: {state: 'fresh', by: 'record'}}]);
  });

  it('makes a section stale that has changed, where no history holds the old text', () => {
    const report = checkFiles({'en/a.md': english(19), 'ru/a.md': whole});
    expect(staleOf(report)).toMatchObject([
      {severity: 'warning', source: {line: 5}, translation: {line: 10}},
    ]);
    expect(staleOf(report)[0]?.message).toMatch(/no history holds its old text. Today 1 fact/);
    expect(report.pages).toMatchObject([{status: 'outdated'}]);
  });

  it('that is accepted with a reason leaves the page in step', () => {
    const section = '## Окно {#window}\n';
    const text = whole.replace(
      section,
      `${section}\n<!-- docs-parity-ignore-page freshness: read again -->\n`,
    );
    const report = checkFiles({'en/a.md': english(18).replace('None', 'Nothing'), 'ru/a.md': text});
    expect(report.accepted).toHaveLength(1);
    expect(report.pages).toMatchObject([
      {status: 'in-step', freshness: {state: 'fresh', staleSections: 0}},
    ]);
  });

  it('names the facts where history holds the old text, even if the translation is newer', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english()});
      commit('04-01', {'en/a.md': english(19)});
      commit('05-01', {'ru/a.md': whole});
      expect(staleOf(check()).map(({message}) => message)).toEqual([
        '1 fact of the source changed since this section was translated: date “July 18, 2026” → “July 19, 2026” (en/a.md:7).',
      ]);
    });
  });

  it('lets a typo pass where history holds the old text', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english()});
      commit('04-01', {'en/a.md': english().replace('An introduction', 'Some introduction')});
      commit('05-01', {'ru/a.md': whole});
      expect(staleOf(check())).toEqual([]);
    });
  });

  it('tells of a section that the source has won', () => {
    const report = checkFiles({
      'en/a.md': `${english()}\n## News {#news}\n\nNothing yet.\n`,
      'ru/a.md': whole,
    });
    expect(report.pages).toMatchObject([
      {status: 'outdated', freshness: {state: 'stale', staleSections: 1}},
    ]);
  });

  it('by section id covers every section by itself', () => {
    const front = (day: number) =>
      `---\ntranslated_from:\n  window: '${hash(`## Window {#window}\n\nOpen until July ${day}, 2026.\n`)}'\n---\n`;
    const files = {'en/a.md': english()};
    expect(staleOf(checkFiles({...files, 'ru/a.md': `${front(18)}${body}`}))).toEqual([]);
    expect(staleOf(checkFiles({...files, 'ru/a.md': `${front(17)}${body}`}))).toHaveLength(1);
  });

  it('that doesn’t fit the page is said', () => {
    const report = checkFiles({'en/a.md': english(), 'ru/a.md': recorded(hash(lead))});
    expect(report.notes).toEqual([
      'ru/a.md: 1 of the hashes under “translation.sections” belong to no section of the page; record them anew.',
    ]);
  });
});
