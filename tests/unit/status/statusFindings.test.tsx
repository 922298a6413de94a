import {StatusFindings} from '@site/src/components/status/StatusFindings';
import type {FindingGroup, StatusWords} from '@site/src/components/status/types';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';

const words = {
  error: 'Error',
  warning: 'Warning',
  source: 'English page',
  translation: 'Translation',
  nothing: 'nothing',
  write: 'Write',
  noFindings: 'No findings.',
} as StatusWords;

const groups: readonly FindingGroup[] = [
  {
    id: 'findings-ru-about',
    title: 'About',
    findings: [
      {
        rule: 'dates',
        severity: 'error',
        message: 'Expected another date.',
        suggestion: '18 июля 2023 г.',
        source: {
          where: 'docs/about.mdx:3',
          address: 'https://git.example/docs/about.mdx#L3',
          text: 'July 18, 2023',
          locale: 'en',
        },
        translation: {where: 'ru/about.mdx:3', address: null, text: '', locale: 'ru'},
      },
    ],
  },
];

/** What stands in the page before any script has run. */
const shown = (all: readonly FindingGroup[]) =>
  renderToStaticMarkup(<StatusFindings groups={all} words={words} />);

describe('the findings on the page on translations', () => {
  it('open page by page, by the browser’s own control, which the keyboard reaches', () => {
    expect(shown(groups)).toMatch(
      /^<details id="findings-ru-about"[^>]*><summary>About \(1\)<\/summary><ul>.*<\/ul><\/details>$/,
    );
    expect(shown(groups)).not.toMatch(/onclick|tabindex|<button/i);
  });

  it('show both places, what to write, and a link to the line', () => {
    const html = shown(groups);
    expect(html).toContain('<strong>Error</strong> <code>dates</code>');
    expect(html).toContain('<p lang="en">Expected another date.</p>');
    expect(html).toContain(
      '<q lang="en">July 18, 2023</q> <a href="https://git.example/docs/about.mdx#L3">docs/about.mdx:3</a>',
    );
    expect(html).toContain('<dd>nothing <code>ru/about.mdx:3</code></dd>');
    expect(html).toContain('<dd lang="ru">18 июля 2023 г.</dd>');
  });

  it('are said to be none', () => {
    expect(shown([])).toBe('<p>No findings.</p>');
  });
});
