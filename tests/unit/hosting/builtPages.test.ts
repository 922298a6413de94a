import {describe, expect, it} from 'vitest';
import {findBuiltProblems} from '../../../src/hosting/builtPages/findBuiltProblems';
import {readBuiltPage} from '../../../src/hosting/builtPages/readBuiltPage';

function problemsOf(files: Record<string, string>, baseUrl = '/'): string[] {
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
  return findBuiltProblems({
    pages: new Map(pages.map(([file, html]) => [file, readBuiltPage(html)])),
    files: new Set(Object.keys(files)),
    origin: 'https://example.org',
    baseUrl,
  }).map(({file, message}) => `${file}: ${message}`);
}

const head = (canonical: string, alternates: Record<string, string>) =>
  [
    `<link rel="canonical" href="${canonical}">`,
    ...Object.entries(alternates).map(
      ([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}">`,
    ),
  ].join('');

describe('the check of the built pages', () => {
  it('accepts links to pages without their ending, to folders, files, anchors and elsewhere', () => {
    expect(
      problemsOf({
        'index.html':
          '<a href="/docs/page"></a><a href="/ru/">ru</a><a href="docs/page#here"></a><img src="/logo.svg"><a href="mailto:a@b.example"></a><a href="https://other.example/x"></a>',
        'docs/page.html': '<h2 id="here">Here</h2><a href="#here"></a><a href="/"></a>',
        'ru/index.html': '<a href="../docs/page#here"></a>',
        'logo.svg': '',
      }),
    ).toEqual([]);
  });

  it('names the file and the address of a link to nothing', () => {
    expect(problemsOf({'docs/a.html': '<a href="/docs/b">b</a>'})).toEqual([
      'docs/a.html: href="/docs/b" points to nothing that was built.',
    ]);
  });

  it('finds a missing image in src and in srcset', () => {
    expect(
      problemsOf({
        'a.html': '<img src="/no.png" srcset="/no-2x.png 2x, /yes.png 1x">',
        'yes.png': '',
      }),
    ).toEqual([
      'a.html: src="/no.png" points to nothing that was built.',
      'a.html: srcset="/no-2x.png" points to nothing that was built.',
    ]);
  });

  it('finds an anchor that the page in the other language lacks', () => {
    expect(
      problemsOf({
        'a.html': '<h2 id="rotate"></h2><a href="/ru/a#rotate">ru</a>',
        'ru/a.html': '<h2 id="rotation"></h2>',
      }),
    ).toEqual(['a.html: href="/ru/a#rotate" asks for the id “rotate”, which ru/a.html lacks.']);
  });

  it('understands percent-encoded anchors and broken encodings', () => {
    expect(
      problemsOf({
        'a.html':
          '<h2 id="токен"></h2><a href="#%D1%82%D0%BE%D0%BA%D0%B5%D0%BD"></a><a href="#%E0%A4%A"></a>',
      }),
    ).toEqual(['a.html: href="#%E0%A4%A" asks for the id “%E0%A4%A”, which a.html lacks.']);
  });

  it('finds an id that stands twice', () => {
    expect(problemsOf({'a.html': '<p id="x"></p><p id="x"></p>'})).toEqual([
      'a.html: The id “x” stands on more than one element.',
    ]);
  });

  it('finds a language alternate that does not point back', () => {
    const english = 'https://example.org/a';
    const russian = 'https://example.org/ru/a';
    expect(
      problemsOf({
        'a.html': head(english, {en: english, ru: russian}),
        'ru/a.html': head(russian, {ru: russian}),
      }),
    ).toEqual([`a.html: Its ru version ru/a.html does not name ${english} as an alternate.`]);
  });

  it('finds a link that leaves the base path', () => {
    expect(
      problemsOf({'a.html': '<a href="/docs/b"></a><a href="/base/a"></a>'}, '/base/'),
    ).toEqual(['a.html: “/docs/b” leaves the site’s base path /base/.']);
  });
});
