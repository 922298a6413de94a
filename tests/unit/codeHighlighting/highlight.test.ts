import {codeHtml} from '@site/src/plugins/codeHighlighting/codeHtml';
import {highlight} from '@site/src/plugins/codeHighlighting/highlight';
import {readMeta} from '@site/src/plugins/codeHighlighting/readMeta';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const none = new Set<number>();
const html = (code: string, language: string, marked: ReadonlySet<number> = none) =>
  codeHtml(highlight(code, language), marked);

describe('code is coloured', () => {
  it.each([
    ['json', '{"a": 1}', '{<span class="code-name">"a"</span>'],
    ['python', '# why', '<span class="code-comment"># why</span>'],
    ['hcl', 'a = "b"', '<span class="code-string">"b"</span>'],
    ['ts', 'const a = 1', '<span class="code-keyword">const</span>'],
    ['yaml', 'a: true', '<span class="code-number">true</span>'],
    ['terraform', 'a = 1', '<span class="code-number">1</span>'],
    ['mdx', '`x`', '<span class="code-string">`x`</span>'],
  ])('in %s: %s', (language, code, expected) => {
    expect(html(code, language)).toContain(expected);
  });

  it('and what HTML would read as its own is escaped', () => {
    expect(html('a < b && c', 'text')).toBe('a &lt; b &amp;&amp; c');
  });

  it('and plain text stays as it is', () => {
    expect(html('const a = 1', '')).toBe('const a = 1');
    expect(html('', 'text')).toBe('');
  });

  it('and a language without a grammar is named', () => {
    expect(() => highlight('x', 'brainstorm')).toThrow(/“brainstorm” is unknown.*highlight\.ts/);
  });
});

describe('marked lines', () => {
  it('become elements of their own', () => {
    expect(html('a\nb\nc', 'text', new Set([2]))).toBe('a\n<mark>b\n</mark>c');
    expect(html('a\nb', 'text', new Set([2]))).toBe('a\n<mark>b</mark>');
  });

  it('part a token that spans several lines', () => {
    expect(html('/* a\nb */', 'ts', new Set([1]))).toBe(
      '<mark><span class="code-comment">/* a</span>\n</mark><span class="code-comment">b */</span>',
    );
  });
});

describe('what follows the language of a code fence', () => {
  it.each([
    ['', undefined, []],
    ['title="main.tf"', 'main.tf', []],
    ["title='a {1}.ts' {2,4-6}", 'a {1}.ts', [2, 4, 5, 6]],
    ['{1}', undefined, [1]],
  ])('reads %s', (meta, title, marked) => {
    expect(readMeta(meta)).toEqual({title, marked: new Set(marked)});
  });

  it.each(['{0}', '{6-4}', '{a}', '{1-999999}'])('refuses %s', (meta) => {
    expect(() => readMeta(meta)).toThrow(/is no range of lines/);
  });
});

it('no colouring changes the code', () => {
  const languages = fc.constantFrom('bash', 'ts', 'python', 'json', 'yaml', 'hcl', 'mdx', 'text');
  const code = fc.string({unit: fc.constantFrom(...'ab1 \n"\'#/*{}()=<&>$`:-')});
  fc.assert(
    fc.property(
      code,
      languages,
      fc.array(fc.integer({min: 1, max: 9})),
      (text, language, lines) => {
        const shown = html(text, language, new Set(lines))
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
        // A line break at the very end is no line of its own in the browser either.
        expect(shown.replace(/\n$/, '')).toBe(text.replace(/\n$/, ''));
      },
    ),
  );
});
