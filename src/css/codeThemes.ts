import type {PrismTheme} from 'prism-react-renderer';

type Palette = Record<
  'plain' | 'ground' | 'comment' | 'string' | 'number' | 'keyword' | 'name',
  string
>;

function codeTheme(colors: Palette): PrismTheme {
  return {
    plain: {color: colors.plain, backgroundColor: colors.ground},
    styles: [
      {types: ['comment', 'prolog'], style: {color: colors.comment, fontStyle: 'italic'}},
      {types: ['string', 'char', 'attr-value'], style: {color: colors.string}},
      {types: ['number', 'boolean', 'constant'], style: {color: colors.number}},
      {types: ['keyword', 'operator', 'tag', 'builtin'], style: {color: colors.keyword}},
      {types: ['property', 'function', 'variable', 'attr-name'], style: {color: colors.name}},
    ],
  };
}

/** Code colours on light ground, each at least 4.5:1 against it. */
export const lightCodeTheme = codeTheme({
  plain: '#1c1d2b',
  ground: '#f2f2f8',
  comment: '#555970',
  string: '#0a6e62',
  number: '#8a5300',
  keyword: '#4a3fb5',
  name: '#1f5fa8',
});

/** Code colours on dark ground, each at least 4.5:1 against it. */
export const darkCodeTheme = codeTheme({
  plain: '#e7e8f1',
  ground: '#232532',
  comment: '#a9adc2',
  string: '#5cd1bf',
  number: '#f0b45c',
  keyword: '#b8b0ff',
  name: '#8fc1ff',
});
