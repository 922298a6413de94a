import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {QuestionRecords} from '@site/src/components/catalogue/QuestionRecords';
import type {CatalogueTools} from '@site/src/components/catalogue/tools';
import {questions} from '@site/src/facts';
import {sliceQuestions} from '@site/src/plugins/catalogueData/sliceQuestions';
import {questionTwin} from '@site/src/plugins/markdownTwins/questionTwin';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import sidebars from '../../../sidebars';
import {locales, lookups} from '../catalogue/data';

const Link: CatalogueTools['Link'] = ({to, children}) => <a href={to}>{children}</a>;

const FOLDERS = {
  en: 'docs/questions/',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current/questions/',
};

const fileOf = (locale: 'en' | 'ru', id: string) =>
  fileURLToPath(new URL(`../../../${FOLDERS[locale]}${id}.mdx`, import.meta.url));

const data = {
  en: sliceQuestions('en', lookups.en),
  ru: sliceQuestions('ru', lookups.ru),
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(locales)('questions in %s', (locale) => {
  it.each(questions.map(({id, title}) => [id, plain(title[locale])]))(
    '%s has a page with that title, its facts, and an entry in the list',
    (id, title) => {
      expect(existsSync(fileOf(locale, id))).toBe(true);
      const page = plain(readFileSync(fileOf(locale, id), 'utf8'));
      expect(page).toContain(`\ntitle: ${title}\n`);
      expect(page).toContain(`<QuestionFacts question="${id}" />`);
      const list = plain(readFileSync(fileOf(locale, 'index'), 'utf8'));
      expect(list).toContain(`- [${title}](/questions/${id}.mdx)`);
    },
  );

  it.each(data[locale].rows.map((row) => [row.id, row] as const))(
    '%s shows every statement with a source and the day of the check',
    (id, row) => {
      const html = renderToStaticMarkup(
        <QuestionRecords question={id} data={data[locale]} Link={Link} />,
      );
      const statements = [...row.statements, ...row.needs, ...row.contradictions];
      for (const {sources} of statements) expect(sources.length).toBeGreaterThan(0);
      expect(html.match(/<time /gu) ?? []).toHaveLength(statements.length);
      expect(html.match(/<a href="https:/gu)?.length).toBeGreaterThanOrEqual(
        statements.length + row.asked.length,
      );
      for (const {to} of row.workflows) expect(html).toContain(`href="${to}"`);
    },
  );

  it('are as complete in Markdown as on the page', () => {
    for (const row of data[locale].rows) {
      const twin = JSON.stringify(questionTwin(row.id, data[locale], (to) => to));
      for (const {text} of [...row.statements, ...row.contradictions]) {
        expect(twin).toContain(JSON.stringify(text).slice(1, -1));
      }
      for (const {to} of row.workflows) expect(twin).toContain(to);
    }
  });

  it('refuse a question that the catalogue lacks', () => {
    expect(() => questionTwin('no-such', data[locale], (to) => to)).toThrow('no-such');
    expect(() =>
      renderToStaticMarkup(<QuestionRecords question="no-such" data={data[locale]} Link={Link} />),
    ).toThrow('no-such');
  });
});

describe('the sidebar', () => {
  it('holds every question', () => {
    const text = JSON.stringify(sidebars);
    for (const {id} of questions) expect(text).toContain(`"questions/${id}"`);
  });
});
