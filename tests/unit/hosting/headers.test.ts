import {headersFor, readHeadersFile, writeHeadersFile} from '@site/src/hosting/headersFile';
import {nginxInclude} from '@site/src/hosting/nginxInclude';
import {headerRules, IMMUTABLE, securityHeaders} from '@site/src/hosting/responseHeaders';
import {describe, expect, it} from 'vitest';

const rules = headerRules("default-src 'none'", '/base/', ['ru']);

describe('the file _headers', () => {
  it('reads as it was written', () => {
    expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
  });

  it('is one block for each path', () => {
    expect(writeHeadersFile([{path: '/*', headers: {'X-A': 'b: c', 'X-B': 'd'}}])).toBe(
      '/*\n  X-A: b: c\n  X-B: d\n',
    );
  });

  it('refuses a line that Cloudflare would ignore', () => {
    const headers = {'X-Long': 'a'.repeat(2000)};
    expect(() => writeHeadersFile([{path: '/*', headers}])).toThrow(/2010 characters long/);
  });
});

describe('the headers of', () => {
  it.each([
    ['/base/docs/page', 'Cache-Control', undefined],
    ['/base/docs/page', 'X-Content-Type-Options', 'nosniff'],
    ['/base/assets/js/a.12345678.js', 'Cache-Control', IMMUTABLE],
    ['/base/ru/assets/js/a.12345678.js', 'Cache-Control', IMMUTABLE],
    ['/base/docs/assets', 'Cache-Control', undefined],
    ['/base/docs/page.md', 'Content-Type', 'text/markdown; charset=utf-8'],
    ['/other', 'X-Content-Type-Options', undefined],
  ])('%s: %s is %s', (path, name, expected) => {
    expect(headersFor(rules, path)[name]).toBe(expected);
  });

  it('an address never come from two rules, which hosts would join', () => {
    for (const path of ['/base/assets/a.md', '/base/ru/assets/a.js', '/base/']) {
      const matching = rules.flatMap((rule) => Object.keys(headersFor([rule], path)));
      expect(new Set(matching).size).toBe(matching.length);
    }
  });

  it('every answer deny what a page of text never needs', () => {
    const {'Permissions-Policy': denied} = securityHeaders('p');
    expect(denied).toContain('camera=()');
    expect(denied).not.toMatch(/clipboard/);
  });
});

describe('the include for nginx', () => {
  const include = nginxInclude({
    headers: {'X-A': 'b'},
    baseUrl: '/a.b/',
    locales: ['ru'],
    redirects: new Map([['/a.b/old', '/a.b/new']]),
  });

  it.each([
    'add_header X-A "b" always;',
    'if ($uri ~ "^/a\\.b/(?:(?:ru)/)?assets/") {',
    'set $not_found /a.b/ru/404.html;',
    'rewrite "^/a\\.b/old(?:\\.html)?/?$" /a.b/new permanent;',
  ])('has the line %s', (line) => {
    expect(include).toContain(line);
  });

  it('refuses a value in which nginx would see a variable', () => {
    const facts = {baseUrl: '/', locales: [], redirects: new Map()};
    expect(() => nginxInclude({...facts, headers: {'X-A': '$uri'}})).toThrow(/misread/);
  });
});
