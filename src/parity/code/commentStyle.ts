/** How a language writes comments and strings. */
export interface CommentStyle {
  /** What begins a comment that ends with the line. */
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Characters that open and close a string. */
  readonly quotes: string;
  /** Text in triple quotes that stands alone is documentation. */
  readonly docstrings?: true;
}

const slashes = {line: ['//'], block: [['/*', '*/']], quotes: '"\'`'} as const;
const hash = {line: ['#'], block: [], quotes: '"\''} as const;
const markup = {line: [], block: [['<!--', '-->']], quotes: ''} as const;
const mixed = {
  line: ['//'],
  block: [
    ['/*', '*/'],
    ['<!--', '-->'],
  ],
  quotes: '"\'`',
} as const;

const styles: readonly (readonly [names: string, style: CommentStyle])[] = [
  ['python py python3 pycon', {...hash, docstrings: true}],
  [
    'sh bash shell zsh fish console terminal yaml yml toml ruby rb r make makefile docker dockerfile env dotenv properties nginx graphql gql elixir julia perl conf gitignore npm yarn pnpm bun',
    hash,
  ],
  [
    'js javascript mjs cjs ts typescript mts cts java c cpp c++ csharp cs go rust rs kotlin swift scala dart proto json jsonc json5 scss sass less groovy prisma zig',
    slashes,
  ],
  ['css', {line: [], block: [['/*', '*/']], quotes: '"\''}],
  ['jsx tsx astro vue vue-html svelte mdx angular-html', mixed],
  ['html xml svg md markdown markdoc mdoc', markup],
  [
    'jinja jinja2 liquid twig nunjucks',
    {
      line: [],
      block: [
        ['{#', '#}'],
        ['<!--', '-->'],
      ],
      quotes: '',
    },
  ],
  ['php', {line: ['//', '#'], block: [['/*', '*/']], quotes: '"\''}],
  ['hcl terraform tf', {line: ['#', '//'], block: [['/*', '*/']], quotes: '"'}],
  ['powershell ps1 pwsh', {line: ['#'], block: [['<#', '#>']], quotes: '"\''}],
  ['sql postgres mysql', {line: ['--'], block: [['/*', '*/']], quotes: '"\''}],
  ['lua haskell hs elm ada', {line: ['--'], block: [], quotes: '"\''}],
  ['tex latex matlab erlang prolog', {line: ['%'], block: [], quotes: ''}],
  ['mermaid', {line: ['%%'], block: [], quotes: ''}],
  ['ini cfg editorconfig', {line: [';', '#'], block: [], quotes: ''}],
  ['clojure clj lisp scheme asm', {line: [';'], block: [], quotes: '"'}],
  ['text txt plain plaintext diagram ascii output log', {line: [], block: [], quotes: ''}],
];

const byName: ReadonlyMap<string, CommentStyle> = new Map(
  styles.flatMap(([names, style]) => names.split(' ').map((name) => [name, style] as const)),
);

/** For a fence that names no language, or one that we do not know. */
const generic: CommentStyle = {
  line: ['#', '//'],
  block: [
    ['/*', '*/'],
    ['<!--', '-->'],
  ],
  quotes: '"\'`',
};

/**
 * How code of a language is commented.
 *
 * @param language as the fence names it; empty where it names none
 */
export function commentStyleOf(language: string): CommentStyle {
  return byName.get(language.toLowerCase()) ?? generic;
}
