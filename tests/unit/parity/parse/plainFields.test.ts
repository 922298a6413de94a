import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPlainFields} from '../../../../src/parity/parse/plainFields';
import {readYaml} from '../../../../src/parity/parse/readFrontMatter';

function fieldsOfYaml(yaml: string) {
  const read = readYaml(yaml, {start: 4, end: 4 + yaml.length});
  return 'problem' in read ? read.problem.reason : read.frontMatter.fields;
}

describe('front matter of plain texts', () => {
  it('is read with the place of each text', () => {
    expect(readPlainFields('title: Service tokens\nslug: Токены\n', 4)).toEqual([
      {path: 'title', value: 'Service tokens', range: {start: 11, end: 25}},
      {path: 'slug', value: 'Токены', range: {start: 32, end: 38}},
    ]);
  });

  it.each([
    'title: 12',
    'title: "Tokens"',
    'title: true',
    'title: Null',
    'title: Tokens # all of them',
    'title: Tokens: all of them',
    'title:',
    'title: a\ntitle: b',
    'title: a\n  b',
    'tags: [a, b]',
    'tags:\n  - a',
    'title: a\r\nslug: b',
    '- a',
    '',
  ])('leaves %j to YAML', (yaml) => {
    expect(readPlainFields(yaml, 0)).toBeNull();
  });

  it('holds what a reader of YAML finds, wherever it is read', () => {
    const piece = fc.constantFrom(
      ...[
        'title',
        'slug',
        'a',
        'null',
        'True',
        'no',
        'x',
        'Жёлтый',
        '정보',
        '12',
        '1.5',
        '.inf',
        '~',
      ],
      ...[': ', ':', ' ', '  ', '\n', '\n', ' #', '#', '- ', '-', '?', '? ', '!', '&a', '*a', '—'],
      ...[
        '"',
        "'",
        '’',
        '«',
        '»',
        ',',
        '.',
        '|',
        '>',
        '%',
        '@',
        '`',
        '[',
        ']',
        '{',
        '}',
        '\t',
        '\r',
      ],
    );
    const line = fc
      .tuple(fc.constantFrom('title', 'slug', 'id', 'null'), fc.array(piece, {maxLength: 6}))
      .map(([key, pieces]) => `${key}: ${pieces.join('')}`);
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 4}), (lines) => {
        const yaml = lines.join('\n');
        const fields = readPlainFields(yaml, 4);
        if (fields) expect(fields).toEqual(fieldsOfYaml(yaml));
      }),
      {numRuns: 2000},
    );
  });
});
