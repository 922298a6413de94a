import {describe, expect, it, test} from 'vitest';
import {createNameFinder} from '../../../../src/parity/names';
import {catalogue} from './catalogue';

const english = createNameFinder(catalogue, 'en');
const russian = createNameFinder(catalogue, 'ru');
const german = createNameFinder(catalogue, 'de');

/** Text with `[…]` around what is emphasised. */
function find(finder: typeof english, marked: string): string[] {
  const emphasis: {start: number; end: number}[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isEmphasised = part.startsWith('[');
    const plain = isEmphasised ? part.slice(1, -1) : part;
    if (isEmphasised) emphasis.push({start: text.length, end: text.length + plain.length});
    text += plain;
  }
  return finder.find(text, emphasis).map((name) => `${name.group}/${name.id}`);
}

describe('an ordinary word is a name where the text sets it off', () => {
  test.each([
    ['alone in emphasis', 'Choose [member] here', ['permission-sets/member']],
    ['with its cue in emphasis', 'Choose the [Member role] here', ['permission-sets/member']],
    ['at the head of a list item', '[Member]: default rights', ['permission-sets/member']],
    [
      'enumerated in a cell',
      '[Admin, Member and Owner]',
      ['permission-sets/admin', 'permission-sets/member', 'permission-sets/owner'],
    ],
    [
      'with a capital in mid-sentence',
      'You should give them Member today',
      ['permission-sets/member'],
    ],
    ['with two capitals', 'Read-Only is enough', ['permission-sets/read-only']],
    ['beside a cue', 'Developer plan only', ['plans/developer']],
    [
      'in a list with a certain name',
      'Developer and Job Admin may do it',
      ['permission-sets/developer', 'permission-sets/job-admin'],
    ],
    ['after an abbreviation', 'a larger set, e.g. Admin or so', ['permission-sets/admin']],
  ])('%s', (_, text, expected) => {
    expect(find(english, text)).toEqual(expected);
  });
});

describe('an ordinary word is no name', () => {
  test.each([
    ['in lower case', 'ask a developer of your team'],
    ['at the start of a sentence', 'Developers write models. Members read them.'],
    ['inside a longer emphasis', '[Only an admin of the team may do it]'],
    ['in a path or a call', 'see [/admin] and [start()] and [admin.html]'],
    [
      'in another product’s name',
      'send it to a Microsoft Team channel, or a GitHub Enterprise Server',
    ],
    ['in a title', 'HTTPS for Developers'],
    ['beside the cue of another list', 'takes one Analyst seat of yours'],
    ['as an acronym that is a word', 'ask the IT department'],
  ])('%s', (_, text) => {
    expect(find(english, text)).toEqual([]);
  });
});

describe('in a text of another script', () => {
  test.each([
    ['Нужен набор Admin или Member', ['permission-sets/admin', 'permission-sets/member']],
    ['Developer позволяет писать модели', ['permission-sets/developer']],
    ['команда Microsoft Team Server', []],
    ['роль admin в коде', ['permission-sets/admin']],
    ['файл admin в папке', []],
  ])('%s', (text, expected) => {
    expect(find(russian, text)).toEqual(expected);
  });
});

describe('in a language that writes all nouns with capitals', () => {
  test.each([
    ['Ein Developer in unserem Team schreibt Modelle', []],
    ['Im Tarif Team geht das auch', ['plans/team']],
    ['Wählen Sie [Developer] aus', ['permission-sets/developer']],
  ])('%s', (text, expected) => {
    expect(find(german, text)).toEqual(expected);
  });
});

describe('a name of several groups', () => {
  test.each([
    [
      'the first entry, without a cue',
      'You may assign Developer to them',
      ['permission-sets/developer'],
    ],
    ['the group of the cue after it', 'on the Developer plan', ['plans/developer']],
    ['the group of the cue before it', 'the plan «Developer» has it', ['plans/developer']],
    ['its only group', 'with the role Owner', ['permission-sets/owner']],
    [
      'the group of the list’s cue',
      'the Developer and Starter plans',
      ['plans/developer', 'plans/starter'],
    ],
    [
      'the group of its neighbours',
      'either Developer or Legacy Team',
      ['plans/developer', 'plans/team'],
    ],
    [
      'both groups with a cue',
      'the license Developer (plan) has',
      ['plans/developer', 'licenses/developer'],
    ],
  ])('is read as %s', (_, text, expected) => {
    expect(find(english, text)).toEqual(expected);
  });

  test.each([
    ['на тарифах Developer и Starter', ['plans/developer', 'plans/starter']],
    ['с лицензией Developer', ['licenses/developer']],
    ['набору разрешений Developer', ['terms/permission-set', 'permission-sets/developer']],
    ['Developer-лицензия', ['licenses/developer']],
  ])('is read in Russian as well: %s', (text, expected) => {
    expect(find(russian, text)).toEqual(expected);
  });

  it('has all of them as candidates, so that languages with and without the cue agree', () => {
    const groups = russian.candidates('Вам хватит Developer').map((name) => name.group);
    expect(groups).toEqual(['permission-sets', 'plans', 'licenses']);
  });

  it('takes cues of its own catalogue', () => {
    const regions = (id: string) => ({id, group: id, names: {en: ['Frankfurt']}});
    const finder = createNameFinder([regions('cities'), regions('clusters')], 'en', {
      clusters: {en: ['region']},
    });
    expect(finder.find('in the Frankfurt region').map((name) => name.id)).toEqual(['clusters']);
  });

  it('is cued by the group’s own id otherwise', () => {
    const entry = (group: string) => ({id: group, group, names: {en: ['Frankfurt']}});
    const finder = createNameFinder([entry('cities'), entry('data-centers')], 'en');
    expect(finder.find('the data center Frankfurt').map((name) => name.id)).toEqual([
      'data-centers',
    ]);
  });
});
