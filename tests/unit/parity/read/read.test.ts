import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createMatcher} from '../../../../src/parity/read/glob';
import {createLineIndex} from '../../../../src/parity/read/lineIndex';
import {listFiles} from '../../../../src/parity/read/listFiles';
import {withFiles} from '../checkPages';

describe('a glob', () => {
  it.each([
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'b/c/a.md', true],
    ['**/*.md', 'a.mdx', false],
    ['*.md', 'b/a.md', false],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['**/*.{md,mdx}', 'x/y.mdx', true],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a/.md', false],
    ['a+(b).[c]', 'a+(b).[c]', true],
    ['a.md', 'aXmd', false],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(createMatcher([pattern])(path)).toBe(expected);
  });
});

describe('lines and columns', () => {
  it.each([
    ['a\nb', 2, {line: 2, column: 1}],
    ['a\r\nb', 3, {line: 2, column: 1}],
    ['a\rb', 2, {line: 2, column: 1}],
    ['😀b', 2, {line: 1, column: 3}],
    ['', 0, {line: 1, column: 1}],
    ['a', 99, {line: 1, column: 2}],
  ])('%j at %i', (text, offset, expected) => {
    expect(createLineIndex(text).position(offset)).toEqual(expected);
  });

  it('lead back to the offset', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (content, seed) => {
        const index = createLineIndex(content);
        const offset = seed % (content.length + 1);
        const {line, column} = index.position(offset);
        expect(index.offset(line, column)).toBe(offset);
      }),
    );
  });
});

it('files are listed in the order of code units, without foreign folders', () => {
  const files = ['b.md', 'a.md', 'Z.md', 'é.md', 'node_modules/x.md', 'c/d.md', 'c.md'];
  withFiles(Object.fromEntries(files.map((path) => [path, ''])), (folder) => {
    expect(listFiles(folder, () => true)).toEqual([
      'Z.md',
      'a.md',
      'b.md',
      'c.md',
      'c/d.md',
      'é.md',
    ]);
    expect(listFiles(`${folder}/gone`, () => true)).toEqual([]);
  });
});
