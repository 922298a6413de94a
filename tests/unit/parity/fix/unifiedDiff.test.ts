import fc from 'fast-check';
import pc from 'picocolors';
import {describe, expect, it} from 'vitest';
import {unifiedDiff} from '../../../../src/parity/fix/unifiedDiff';

const diff = (before: string, after: string) =>
  unifiedDiff('ru/a.md', before, after, pc.createColors(false));

/** Does what `patch` does, and no more. */
function patch(before: string, text: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const body = text.split('\n').slice(2, -1);
  for (const [index, line] of body.entries()) {
    const header = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    const content = line.slice(1) + (body[index + 1]?.startsWith('\\') ? '' : '\n');
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      out.push(...lines.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) {
      out.push(content);
    } else if (line.startsWith('-') || line.startsWith(' ')) {
      expect(lines[at]).toBe(content);
      if (line.startsWith(' ')) out.push(content);
      at++;
    }
  }
  return [...out, ...lines.slice(at)].join('');
}

describe('a unified diff', () => {
  it('shows what changes, with three lines around it', () => {
    expect(diff('1\n2\n3\n4\n5\n6\n7\n8\n9\n', '1\n2\n3\n4\nfive\n6\n7\n8\n9\n')).toBe(
      '--- a/ru/a.md\n+++ b/ru/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  it.each([
    ['nothing', 'a\n', 'a\n', ''],
    [
      'a last line without an end',
      'a',
      'b',
      '--- a/ru/a.md\n+++ b/ru/a.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    ],
    ['everything', 'a\n', '', '--- a/ru/a.md\n+++ b/ru/a.md\n@@ -1,1 +0,0 @@\n-a\n'],
  ])('of %s', (_, before, after, expected) => expect(diff(before, after)).toBe(expected));

  it('leads from one text to the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd\r', '', 'ё'), {maxLength: 30})
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = diff(before, after);
        expect(shown === '').toBe(before === after);
        if (shown !== '') expect(patch(before, shown)).toBe(after);
      }),
    );
  });

  it('keeps control characters from a person’s terminal, and in the patch', () => {
    expect(diff('a', 'b\u001b[2J')).toContain('+b\u001b[2J');
    expect(unifiedDiff('a', 'a', 'b\u001b[2J', pc.createColors(true))).toContain('+b·[2J');
  });
});
