import {describe, expect, it} from 'vitest';
import {brief, briefs, checkFiles} from '../checkPages';

const english = 'This page tells how to create a token and how to rotate it every month.\n';
const russian = 'Эта страница рассказывает, как создать токен и как перевыпускать его.\n';

describe('the rule pages reports', () => {
  it('a page without a translation, and names the file to write', () => {
    const report = checkFiles({'en/guide/a.mdx': english});
    expect(report.findings.map(brief)).toEqual(['error pages | 1:1 guide/a.mdx | 1:1 –']);
    expect(report.findings[0]).toMatchObject({
      page: 'guide/a.mdx',
      message: expect.stringContaining('ru/guide/a.mdx'),
      translation: {path: 'ru/guide/a.mdx', value: null},
    });
    expect(report.pages).toMatchObject([{path: 'guide/a.mdx', locale: 'ru', status: 'missing'}]);
  });

  it('a translation without a source', () => {
    const report = checkFiles({'ru/a.mdx': russian});
    expect(report.findings.map(brief)).toEqual(['error pages | · | 1:1 a.mdx']);
    expect(report.pages).toMatchObject([{path: 'a.mdx', locale: 'ru', status: 'orphan'}]);
  });

  it('a page that repeats its source, and nothing else of it', () => {
    const report = checkFiles({'en/a.mdx': english, 'ru/a.mdx': english});
    expect(report.findings.map(brief)).toEqual(['error pages | 1:1 a.mdx | 1:1 untranslated']);
    expect(report.pages).toMatchObject([{path: 'a.mdx', locale: 'ru', status: 'untranslated'}]);
  });

  it.each([[''], ['---\nslug: /a\n---\n'], ['{/* later */}\n']])('an empty stub %j', (stub) => {
    expect(briefs(english, stub)).toEqual(['error pages | 1:1 page.mdx | 1:1 empty']);
  });
});

describe('the rule pages is silent about', () => {
  it('a translated page, which is in step', () => {
    const report = checkFiles({'en/a.mdx': english, 'ru/a.mdx': russian});
    expect(report.findings).toEqual([]);
    expect(report.pages).toMatchObject([{path: 'a.mdx', locale: 'ru', status: 'in-step'}]);
  });

  it('pages of code, names and few words', () => {
    const code = '```bash\ncurl https://api.example\n```\n\n`GET /tokens`\n';
    expect(briefs(code, code)).toEqual([]);
    expect(briefs('# OAuth\n', '# OAuth\n')).toEqual([]);
    expect(briefs('', '')).toEqual([]);
  });

  it('a page that drifted: its status says so', () => {
    const report = checkFiles({
      'en/a.mdx': `${english}\nOn July 18, 2023.\n`,
      'ru/a.mdx': `${russian}\n19 июля 2023 г.\n`,
    });
    expect(report.pages).toMatchObject([{path: 'a.mdx', locale: 'ru', status: 'drifted'}]);
    expect(report.summary).toMatchObject({pages: 1, findings: 1, errors: 1, warnings: 0});
  });
});
