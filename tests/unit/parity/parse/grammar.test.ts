import {describe, expect, it} from 'vitest';
import type {Block} from '../../../../src/parity/document/document';
import type {Format} from '../../../../src/parity/markdown/page';
import {parsePage} from '../../../../src/parity/parse/parsePage';

/** A page as nested names, each with its text. */
function read(text: string, format: Format = 'commonmark'): string {
  const parsed = parsePage(text, format);
  if ('problem' in parsed) return `problem at ${parsed.problem.range.start}`;
  const name = ({kind, variant, prose, code, children}: Block): string => {
    const own = [kind, variant].filter(Boolean).join('.');
    const inner = [
      ...(prose ? [JSON.stringify(prose.text)] : []),
      ...(prose?.spans ?? []).map(({kind: span, target}) => `${span}${target && `=${target}`}`),
      ...(code === null ? [] : [JSON.stringify(code)]),
      ...children.map(name),
    ];
    return inner.length === 0 ? own : `${own}(${inner.join(' ')})`;
  };
  return parsed.document.sections
    .flatMap(({heading, level, blocks}) => [
      ...(heading ? [`h${level}(${JSON.stringify(heading.prose.text)})`] : []),
      ...blocks.map(name),
    ])
    .join(' ');
}

describe('CommonMark and GitHub’s extensions are read by their rules:', () => {
  it.each([
    ['a lazy line', '> a\nb\n', 'quote(paragraph("a\\nb"))'],
    ['no lazy underline', '> a\n---\n', 'quote(paragraph("a")) break'],
    [
      'a list that ends a lazy line',
      '> a\n2. b\n',
      'quote(paragraph("a")) list.ordered(item(paragraph("b")))',
    ],
    ['a number in a paragraph', 'a\n2. b\n', 'paragraph("a\\n2. b")'],
    [
      'nested lists',
      '- a\n  - b\n- c\n',
      'list.bullet(item(paragraph("a") list.bullet(item(paragraph("b")))) item(paragraph("c")))',
    ],
    [
      'another bullet',
      '- a\n* b\n',
      'list.bullet(item(paragraph("a"))) list.bullet(item(paragraph("b")))',
    ],
    [
      'an item that starts blank',
      '-\n  a\n-\n\n  b\n',
      'list.bullet(item(paragraph("a")) item) paragraph("b")',
    ],
    ['a tab after a bullet', '-\ta\n\n\tb\n', 'list.bullet(item(paragraph("a") paragraph("b")))'],
    ['a tab that is half a container’s', '-\t\tcode\n', 'list.bullet(item(code("  code")))'],
    ['a task', '- [x] a\n', 'list.bullet(item(paragraph("a")))'],
    ['indented code', '    a\n\n      b\n', 'code("a\\n\\n  b")'],
    ['no indented code in a paragraph', 'a\n    b\n', 'paragraph("a\\nb")'],
    ['a fence in a list', '- ```js\n  a\n  ```\n', 'list.bullet(item(code.js("a")))'],
    ['an underlined heading', 'a\nb\n===\n', 'h1("a\\nb")'],
    ['closing hashes', '## a # b ##\n', 'h2("a # b")'],
    ['hard breaks', 'a  \nb\\\nc\n', 'paragraph("a\\nb\\nc")'],
    ['line ends of Windows', '# a\r\n\r\nb\r\n', 'h1("a") paragraph("b")'],
    [
      'a definition over lines',
      '[a]:\n  /u\n  "t"\n\n[A][] [a]\n',
      'paragraph("A a" link=/u link=/u)',
    ],
    [
      'no definition with text behind',
      '[a]: /u b\n\n[a]\n',
      'paragraph("[a]: /u b") paragraph("[a]")',
    ],
    ['the first of two definitions', '[a]\n\n[a]: 1\n[a]: 2\n', 'paragraph("a" link=1)'],
    ['no link in a link', '[a [b](c) d](e)\n', 'paragraph("[a b d](e)" link=c)'],
    ['brackets in an address', '[a](b(c)d) [e](<f g>)\n', 'paragraph("a e" link=b(c)d link=f g)'],
    [
      'emphasis at punctuation',
      '**a**b *"c"* _d_e\n',
      'paragraph("ab \\"c\\" _d_e" strong emphasis)',
    ],
    ['emphasis beside Cyrillic', 'а*б*в _г_д\n', 'paragraph("абв _г_д" emphasis)'],
    ['emphasis beside Korean punctuation', '**가(나)**다\n', 'paragraph("**가(나)**다")'],
    ['the rule of three', '*a**b**c*\n', 'paragraph("abc" emphasis strong)'],
    ['deleted text', '~a~ ~~b~~ ~~~c~~~\n', 'paragraph("a b ~~~c~~~" deleted deleted)'],
    ['code with backticks and pads', '`` a`b `` ` `\n', 'paragraph("a`b  " code code)'],
    ['references and escapes', '&lt;&#33;&nope; \\*\\a\n', 'paragraph("<!&nope; *\\\\a")'],
    [
      'a bare address',
      'See https://a.bc/d_(e)). www.f.gh, i@j.kl!\n',
      'paragraph("See https://a.bc/d_(e)). www.f.gh, i@j.kl!" link=https://a.bc/d_(e) link=http://www.f.gh link=mailto:i@j.kl)',
    ],
    [
      'an escaped pipe',
      '|a|b|\n|-|-|\n|c \\| d|`e \\| f`|\n',
      'table(row(cell("a") cell("b")) row(cell("c | d") cell("e | f" code)))',
    ],
    [
      'a table after a paragraph',
      'x\na|b\n-|-\n',
      'paragraph("x") table(row(cell("a") cell("b")))',
    ],
    ['no table with other columns', '|a|b|\n|-|\n', 'paragraph("|a|b|\\n|-|")'],
    [
      'a footnote over paragraphs',
      'a[^1]\n\n[^1]: b\n\n    c\n',
      'paragraph("a") footnote(paragraph("b") paragraph("c"))',
    ],
    ['HTML up to a blank line', '<div>\na\n\nb\n', 'paragraph("\\na") paragraph("b")'],
    ['a comment', 'a <!-- b --> c\n', 'paragraph("a  c")'],
    [
      'a directive in a directive',
      '::::note\n:::tip[T]\na\n:::\n::::\n',
      'admonition.note(admonition.tip("T" paragraph("a")))',
    ],
    [
      'a title behind the name',
      'a\n:::tip On `b`\nc\n:::\nd\n',
      'paragraph("a") admonition.tip("On b" code paragraph("c")) paragraph("d")',
    ],
    [
      'a space before the name',
      '::: tip\na\n:::\n\n::: info T\nb\n',
      'admonition.tip(paragraph("a")) admonition.info("T" paragraph("b"))',
    ],
    [
      'titles in each other',
      ':::: note A\n::: tip B\na\n:::\nb\n::::\n',
      'admonition.note("A" admonition.tip("B" paragraph("a")) paragraph("b"))',
    ],
    [
      'a title in a list',
      '- a\n\n  :::tip T\n  b\n  :::\n- c\n',
      'list.bullet(item(paragraph("a") admonition.tip("T" paragraph("b"))) item(paragraph("c")))',
    ],
    ['no title behind brackets', ':::tip[T] b\n', 'paragraph(":::tip[T] b")'],
    ['no title behind two colons', ':: tip T\n', 'paragraph(":: tip T")'],
    [
      'blocks between slashes',
      '//// tab | A\n\n/// note | **B**\n\na\n\n///\n\n////\n\nb\n',
      'admonition.tab("A" admonition.note("B" strong paragraph("a"))) paragraph("b")',
    ],
    [
      'an indented block',
      '!!! note "A"\n    b\n\n    - c\n\nd\n\n???+ tip\n    e\n',
      'admonition.note("A" paragraph("b") list.bullet(item(paragraph("c")))) paragraph("d") admonition.tip(paragraph("e"))',
    ],
    ['an indented block without content', '!!! note\na\n', 'admonition.note paragraph("a")'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('MDX is read by its rules:', () => {
  it.each([
    [
      'a tag in a line of its own ends a paragraph',
      'a\n<B/>\nc\n',
      'paragraph("a") component.B paragraph("c")',
    ],
    ['tags in text', 'a <b>c</b> d\n', 'paragraph("a c d" strong)'],
    ['tags in emphasis', '*a <b>c</b>*\n', 'paragraph("a c" emphasis strong)'],
    ['a tag over lines in a list', '- <B\n    c="d"\n  />\n', 'list.bullet(item(component.B))'],
    ['an expression', '{a}\n', 'expression("a")'],
    ['an expression over lines', '{[\n  1,\n]}\n', 'expression("[\\n1,\\n]")'],
    ['a brace in a string', 'a {"}"} b\n', 'paragraph("a \\"}\\" b")'],
    ['a comment', 'a {/* b */} c\n', 'paragraph("a  c")'],
    [
      'an import and an export',
      "import A from 'a'\nexport const b = {\n\n  c: 1,\n}\n\nd\n",
      'expression.esm("import A from \'a\'\\nexport const b = {\\n\\n  c: 1,\\n}") paragraph("d")',
    ],
    ['no indented code', '    a\n', 'paragraph("a")'],
    [
      'a title behind the name of a directive',
      '::: tip On <B/>\n\na\n\n:::\n',
      'admonition.tip("On " component=B paragraph("a"))',
    ],
    ['less than before a space', 'a < b\n', 'paragraph("a < b")'],
    ['a mismatched tag', '<a>\n\n</b>\n', 'problem at 5'],
    ['a tag closed in another block', '<a>\n\n- b</a>\n', 'problem at 8'],
    ['a wrong spread', '<A {b} />\n', 'problem at 4'],
  ])('%s', (_, text, expected) => {
    expect(read(text, 'mdx')).toBe(expected);
  });
});
