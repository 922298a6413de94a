import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

/** A table of two columns. */
function table(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => `| ${cells.join(' | ')} |\n${index === 0 ? '|---|---|\n' : ''}`)
    .join('');
}

describe('the rule tables reports', () => {
  it('a missing row as one finding', () => {
    expect(
      briefs(
        table(['Name', 'Note'], ['`a`', 'one'], ['`b`', 'two'], ['`c`', 'three']),
        table(['Имя', 'Заметка'], ['`a`', 'раз'], ['`c`', 'три']),
      ),
    ).toEqual(['error tables | 4:1 b two | 3:1 –']);
  });

  it('another number of columns', () => {
    const found = briefs(
      table(['Name', 'Note'], ['one', 'two']),
      '| Имя | Заметка | Ещё |\n|---|---|---|\n| раз | два | три |\n',
    );
    expect(found[0]).toBe('error tables | 1:1 2 columns | 1:1 3 columns');
  });

  it.each([
    ['✅', '❌'],
    ['Yes', 'нет'],
    ['No', 'да'],
    ['✓', '✗'],
  ])('%s that became %s', (source, translation) => {
    expect(
      briefs(
        table(['Name', 'Read'], ['One', source]),
        table(['Имя', 'Чтение'], ['Раз', translation]),
      ),
    ).toEqual([expect.stringContaining(`${source} | `)]);
  });
});

describe('the rule tables is silent about', () => {
  it.each([
    ['✅', '✔'],
    ['Yes', 'да'],
    ['No', 'Нет'],
    ['yes', '✅'],
  ])('%s as %s', (source, translation) => {
    expect(
      briefs(
        table(['Name', 'Read'], ['One', source]),
        table(['Имя', 'Чтение'], ['Раз', translation]),
      ),
    ).toEqual([]);
  });

  it('padding and alignment', () => {
    expect(
      briefs(
        '| A | B |\n|---|---|\n| `x` | one |\n',
        '| А   |  Б |\n|:--- | ---: |\n| `x` |раз|\n',
      ),
    ).toEqual([]);
  });
});
