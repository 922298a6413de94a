import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

describe('the rule lists reports', () => {
  it('a missing item as one finding, after the item before it', () => {
    expect(briefs('- One `a`\n- Two `b`\n- Three `c`\n', '- Раз `a`\n- Три `c`\n')).toEqual([
      'error lists | 2:1 Two b | 1:1 –',
    ]);
  });

  it('the item that is missing, not the one that holds as little as what is left', () => {
    expect(
      briefs(
        '- Takes `a`.\n- A missing one fails.\n- Wrap `bb` in `cc`.\n- Add with `dd` or `ee`.\n',
        '- Берёт `a`.\n- Без него ошибка.\n',
      ),
    ).toEqual([
      'error lists | 4:1 Add with dd or ee. | 2:1 –',
      'error lists | 3:1 Wrap bb in cc. | 2:1 –',
    ]);
  });

  it('an added item', () => {
    expect(briefs('- One `a`\n- Three `c`\n', '- Раз `a`\n- Два `b`\n- Три `c`\n')).toEqual([
      'error lists | 1:1 – | 2:1 Два b',
    ]);
  });

  it('a numbered list that became a bulleted one', () => {
    expect(briefs('1. One\n2. Two\n', '- Раз\n- Два\n')).toEqual([
      'error lists | 1:1 numbered | 1:1 bulleted',
    ]);
  });

  it('two items that have changed places as one finding, whatever stands in them', () => {
    expect(
      briefs(
        '- `limit`: [see](/a), `5`\n- `users`: [see](/b), `no`\n- Three\n',
        '- `users`: [тут](/b), `no`\n- `limit`: [тут](/a), `5`\n- Три\n',
      ),
    ).toEqual(['error lists | 1:1 limit: see, 5 | 1:1 users: тут, no']);
  });

  it('a list in reverse order as one finding', () => {
    expect(
      briefs('- One `a`\n- Two `b`\n- Three `c`\n', '- Три `c`\n- Два `b`\n- Раз `a`\n'),
    ).toEqual(['error inline-code | 1:8 a | 1:8 c ⇒ a']);
    expect(
      briefs(
        '- One `a` `x`\n- Two `b`\n- Three `c` `z`\n- Four `d`\n',
        '- Четыре `d`\n- Три `c` `z`\n- Два `b`\n- Раз `a` `x`\n',
      ),
    ).toEqual(['error lists | 1:1 One a x | 1:1 Четыре d']);
  });

  it('two items that one word each tells apart, by their lengths', () => {
    expect(
      briefs(
        '- **Inferred**: this follows from the tables or the specification. Then the page says so.\n- **Open**: nothing says it.\n',
        '- **Open**: об этом нигде не сказано.\n- **Inferred**: это следует из таблиц или из спецификации. Тогда страница так и говорит.\n',
      ),
    ).toEqual([
      'error lists | 1:1 Inferred: this follows from the tables or the… | 1:1 Open: об этом нигде не сказано.',
    ]);
  });

  it('two facts that have changed places, where the items kept theirs', () => {
    expect(briefs('- One `a`\n- Two `b`\n', '- Раз `b`\n- Два `a`\n')).toEqual([
      'error inline-code | 1:8 a | 1:8 b ⇒ a',
    ]);
  });

  it('a task that lost its tick', () => {
    expect(briefs('- [x] One\n- [ ] Two\n', '- [ ] Раз\n- [ ] Два\n')).toEqual([
      'error lists | 1:1 [x] | 1:1 [ ]',
    ]);
  });
});

describe('the rule lists is silent about', () => {
  it.each([
    ['another marker', '* One\n* Two\n', '- Раз\n- Два\n'],
    ['another numbering', '1. One\n2. Two\n', '1. Раз\n1. Два\n'],
    ['nested lists', '- One\n  - Two\n', '- Раз\n    - Два\n'],
    ['ticks of another case', '- [x] One\n', '- [X] Раз\n'],
  ])('%s', (_, source, translation) => {
    expect(briefs(source, translation)).toEqual([]);
  });
});
