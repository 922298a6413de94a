import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {type Catalogue, readMessages} from '../../../../src/parity/messages';

/** What was read, with every range shown as the text that it covers. */
function show(text: string, catalogue: Catalogue) {
  const slice = ({start, end}: {start: number; end: number}) => text.slice(start, end);
  return {
    system: catalogue.system,
    messages: catalogue.messages.map(({key, keyRange, text: message, range}) => [
      key,
      slice(keyRange),
      message,
      slice(range),
    ]),
    problems: catalogue.problems.map(({kind, reason, range}) => [kind, reason, slice(range)]),
  };
}

const read = (text: string) => show(text, readMessages(text));

describe('a catalogue of Docusaurus', () => {
  it('is told by its entries, and read with places', () => {
    const text = '{"nav.home": {"message": "Home \\"page\\"", "description": "A link"}}';
    expect(read(text)).toEqual({
      system: 'docusaurus',
      messages: [['nav.home', 'nav.home', 'Home "page"', 'Home \\"page\\"']],
      problems: [],
    });
    expect(readMessages(text).messages[0]?.description).toBe('A link');
  });

  test.each([
    ['{"a": {"message": "x"}, "b": {}}', 'shape', 'The entry “b” has no “message”: add one.', 'b'],
    [
      '{"a": {"message": "x"}, "b": "y"}',
      'shape',
      'Write {"message": …} as the value of “b”: Docusaurus accepts no other.',
      'y',
    ],
    [
      '{"a": {"message": "x"}, "b": {"message": "x", "meassage": "y"}}',
      'shape',
      'Docusaurus knows only “message” and “description” here: remove “meassage” from “b”.',
      'meassage',
    ],
    [
      '{"a": {"message": "x"}, "b": {"message": 1}}',
      'shape',
      'The message of “b” is no text: write it in quotation marks.',
      '1',
    ],
    [
      '{"a": {"message": "x", "description": null}}',
      'shape',
      'The description of “a” is no text: write it in quotation marks.',
      'null',
    ],
    [
      '{"a": {"message": "x"}, "a": {"message": "y"}}',
      'duplicate',
      'The key “a” stands twice, and only the last one is used: remove one.',
      'a',
    ],
  ])('%s has a problem', (text, kind, reason, place) => {
    expect(read(text).problems).toEqual([[kind, reason, place]]);
  });
});

describe('a catalogue of i18next', () => {
  it('has nested keys, flat keys and lists', () => {
    expect(read('{"nav": {"home": "Home"}, "nav.back": "Back", "steps": ["One", "Two"]}')).toEqual({
      system: 'i18next',
      messages: [
        ['nav.home', 'home', 'Home', 'Home'],
        ['nav.back', 'nav.back', 'Back', 'Back'],
        ['steps.0', 'One', 'One', 'One'],
        ['steps.1', 'Two', 'Two', 'Two'],
      ],
      problems: [],
    });
  });

  it('may have a message called “message”', () => {
    expect(readMessages('{"error": {"message": "Oops", "title": "Error"}}').system).toBe('i18next');
  });

  it('keeps the last of two messages with one key, as programs do', () => {
    expect(read('{"a": {"b": "x", "b": "y"}}')).toMatchObject({
      messages: [['a.b', 'b', 'y', 'y']],
      problems: [
        [
          'duplicate',
          'The key “a.b” stands twice, and only the last one is used: remove one.',
          'b',
        ],
      ],
    });
  });

  test.each(['1', 'true', 'null'])('has no message %s', (value) => {
    expect(read(`{"a": "x", "b": ${value}}`).problems).toEqual([
      ['shape', 'The value of “b” is no text: write it in quotation marks.', value],
    ]);
  });
});

describe('a file that is no JSON', () => {
  test.each([
    ['', 'The file is empty: write {} at least.', ''],
    [' \n', 'The file is empty: write {} at least.', ''],
    [
      '{"a": "x",}',
      'Expected a key in double quotes; a comma may not stand after the last entry.',
      '}',
    ],
    ['{"a" "x"}', 'Expected a colon between the key and its value.', '"x"'],
    ['{"a": "x" "b": "y"}', 'Expected a comma between two entries.', '"b"'],
    ['{"a": "x"', 'Expected a closing brace.', ''],
    ['{"a": "x"} {', 'Expected the end of the file.', '{'],
    ['{"a": "x\n"}', 'This text has no closing quotation mark on its line.', '"x'],
    ['{"a": "\\q"}', 'Unknown escape: write a backslash in a text as \\\\.', '"\\q"'],
    [
      '{"a": "\u0001"}',
      'A control character in a text: write it as an escape, such as \\n or \\t.',
      '"\u0001"',
    ],
    ['{"a": "x"} // note', 'JSON has no comments: remove this one.', '// note'],
  ])('%j is told with the place', (text, reason, place) => {
    expect(read(text).problems).toEqual([['syntax', reason, place]]);
  });

  test.each(['[]', '"x"', '[{"a": "x"}]'])('%s is no catalogue', (text) => {
    expect(readMessages(text).problems.map(({reason}) => reason)).toEqual([
      'A catalogue is an object of keys and messages: write it in braces.',
    ]);
  });

  test.each([150, 5000, 200_000])('survives %i nested objects', (depth) => {
    const text = `${'{"a":'.repeat(depth)}"x"${'}'.repeat(depth)}`;
    expect(readMessages(text).problems).toHaveLength(1);
    expect(readMessages('['.repeat(depth)).problems.length).toBeGreaterThan(0);
  });
});

it('skips a byte order mark', () => {
  expect(read('\ufeff{"a": "x"}')).toEqual({
    system: 'i18next',
    messages: [['a', 'a', 'x', 'x']],
    problems: [],
  });
});

it('says of an empty object nothing', () => {
  expect(readMessages('{}')).toEqual({system: null, messages: [], problems: []});
});

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '"a"',
  '1',
  '-',
  '.',
  'e',
  'true',
  'null',
  '\\',
  '\\u00',
  '\n',
  ' ',
  '/*',
  '//',
  '\u0001',
  '"b":"c"',
  '\u2028',
];
const almostJson = fc.oneof(
  fc.json(),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  fc.string({unit: 'binary'}),
);

test('a file is accepted just where JSON.parse accepts it', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(almostJson, (text) => {
      const problems = readMessages(text).problems.filter(({kind}) => kind === 'syntax');
      expect(problems.length).toBe(isJson(text.replace(/^\ufeff/, '')) ? 0 : 1);
    }),
    {numRuns: 2000},
  );
});

test('every text of a catalogue is found at its place', () => {
  const dictionary = fc.dictionary(
    fc.string({unit: 'grapheme', minLength: 1}),
    fc.string({unit: 'grapheme'}),
    {
      noNullPrototype: true,
    },
  );
  fc.assert(
    fc.property(dictionary, fc.constantFrom(0, 2, '\t'), (entries, indent) => {
      const text = JSON.stringify(entries, null, indent);
      const {messages} = readMessages(text, 'i18next');
      expect(Object.fromEntries(messages.map((one) => [one.key, one.text]))).toEqual({...entries});
      for (const {key, keyRange, text: message, range} of messages) {
        expect(JSON.parse(`"${text.slice(range.start, range.end)}"`)).toBe(message);
        expect(JSON.parse(`"${text.slice(keyRange.start, keyRange.end)}"`)).toBe(key);
      }
    }),
  );
});
