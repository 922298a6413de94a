import {type BenchPage, isInOneBlock, type Located, nodesOf, rawOf} from '../benchPage';
import type {Family} from '../mutant';

interface Fence extends Located {
  readonly value: string;
  readonly language: string;
  /** Where the lines between the fences begin and end. */
  readonly inside: {readonly start: number; readonly end: number};
}

/** Fenced blocks that the source has to the letter. */
function sharedFences(page: BenchPage): Fence[] {
  const inSource = new Set(nodesOf(page.source, 'code').map(({node}) => node.value));
  return nodesOf(page.translation, 'code').flatMap((located): Fence[] => {
    const {value, lang} = located.node;
    const raw = rawOf(page.translation, located);
    const at = raw.indexOf(value);
    const isFenced = /^(?:`{3,}|~{3,})/u.test(raw);
    if (!isFenced || value === '' || at === -1 || !inSource.has(value)) return [];
    const start = located.start + at;
    return [{...located, value, language: lang ?? '', inside: {start, end: start + value.length}}];
  });
}

const comment = /(?:^|[ \t])(#|\/\/)[ \t]+(?=\p{L})/u;

export const codeFamilies: readonly Family[] = [
  {
    id: 'code/identifier',
    kind: 'harmful',
    summary: 'a name inside a code block changed',
    propose: (page) =>
      sharedFences(page).flatMap(({value, inside, language}) => {
        if (/^(?:text|txt|md|markdown|mermaid|)$/u.test(language)) return [];
        let offset = 0;
        return value.split('\n').flatMap((line) => {
          const from = offset;
          offset += line.length + 1;
          const code = line
            .replace(/(?:#|\/\/|<!--|\/\*).*$/u, '')
            .replace(/(["'`]).*?\1/gu, (text) => ' '.repeat(text.length));
          const name = /(?<![\w-])[A-Za-z_][\w]{3,}(?![\w-])/u.exec(code);
          if (!name) return [];
          const start = inside.start + from + name.index;
          return [[{start, end: start + name[0].length, text: `${name[0]}X`}]];
        });
      }),
  },
  {
    id: 'code/line',
    kind: 'harmful',
    summary: 'a line of a code block taken out',
    propose: (page) =>
      sharedFences(page).flatMap(({value, inside}) => {
        const lines = value.split('\n');
        const middle = lines.findIndex(
          (line, index) =>
            index > 0 && index < lines.length - 1 && line.trim().length > 3 && !comment.test(line),
        );
        if (middle < 1) return [];
        const start = inside.start + lines.slice(0, middle).join('\n').length + 1;
        return [[{start, end: start + (lines[middle] ?? '').length + 1, text: ''}]];
      }),
  },
  {
    id: 'code/block',
    kind: 'harmful',
    summary: 'a code block taken out',
    propose: (page) =>
      sharedFences(page)
        .filter(({ancestors}) => ancestors.length === 1)
        .map(({start, end}) => [{start, end, text: ''}]),
  },
  {
    id: 'code/language',
    kind: 'harmful',
    summary: 'the language of a code block changed',
    propose: (page) =>
      sharedFences(page).flatMap((fence) => {
        if (fence.language === '') return [];
        const at = rawOf(page.translation, fence).indexOf(fence.language);
        const start = fence.start + at;
        const other = fence.language === 'rust' ? 'go' : 'rust';
        return [[{start, end: start + fence.language.length, text: other}]];
      }),
  },
];

interface Ticked extends Located {
  readonly value: string;
}

/** Inline code that the source has equally often. */
function sharedTicks(page: BenchPage): Ticked[] {
  const inSource = nodesOf(page.source, 'inlineCode').map(({node}) => node.value);
  const own = nodesOf(page.translation, 'inlineCode');
  return own.flatMap((located): Ticked[] => {
    const {value} = located.node;
    const count = (values: readonly string[]) => values.filter((each) => each === value).length;
    const isShared = count(inSource) === count(own.map(({node}) => node.value));
    const isPlain = rawOf(page.translation, located) === `\`${value}\``;
    return isShared && isPlain ? [{...located, value}] : [];
  });
}

export const inlineCodeFamilies: readonly Family[] = [
  {
    id: 'inline-code/changed',
    kind: 'harmful',
    summary: 'inline code changed',
    propose: (page) =>
      sharedTicks(page).map(({start, end, value}) => [{start, end, text: `\`${value}X\``}]),
  },
  {
    id: 'inline-code/unticked',
    kind: 'harmful',
    summary: 'inline code became prose',
    propose: (page) =>
      sharedTicks(page)
        .filter(({value}) => !/[{}<>[\]*_\\|]/u.test(value))
        .filter(({value}, _, all) => all.filter((each) => each.value === value).length === 1)
        .map(({start, end, value}) => [{start, end, text: value}]),
  },
  {
    id: 'inline-code/swapped',
    kind: 'harmful',
    summary: 'the code of two paragraphs, items or cells changed places',
    propose: (page) => {
      const all = sharedTicks(page);
      return all.flatMap((first, index) => {
        const second = all[index + 1];
        const isApart = second && !isInOneBlock(first, second);
        if (!second || second.value === first.value || !isApart) return [];
        return [
          [
            {start: first.start, end: first.end, text: `\`${second.value}\``},
            {start: second.start, end: second.end, text: `\`${first.value}\``},
          ],
        ];
      });
    },
  },
];

export const codeRewrites: readonly Family[] = [
  {
    id: 'rewrites/code-comment',
    kind: 'harmless',
    summary: 'a comment in code translated',
    propose: (page) =>
      nodesOf(page.translation, 'code').flatMap((located) => {
        if (
          !/^(?:py|python|js|ts|tsx|jsx|javascript|typescript|bash|sh|yaml|yml|vue)$/u.test(
            located.node.lang ?? '',
          )
        ) {
          return [];
        }
        const raw = rawOf(page.translation, located);
        const lines = raw.split('\n');
        return lines.flatMap((line, index) => {
          const isHash = /^(?:py|python|bash|sh|yaml|yml)$/u.test(located.node.lang ?? '');
          const mark = isHash ? /^[ \t]*#[ \t]+(?=\p{L})/u : /^[ \t]*\/\/[ \t]+(?=\p{L})/u;
          const begin = mark.exec(line)?.[0];
          if (begin === undefined || index === 0) return [];
          const start = located.start + lines.slice(0, index).join('\n').length + 1 + begin.length;
          const words: Readonly<Record<string, string>> = {
            de: 'anders gesagt als zuvor',
            ko: '다르게 쓴 주석',
            ru: 'сказано другими словами',
          };
          const text = words[page.locale] ?? 'said in other words';
          return [[{start, end: start + line.length - begin.length, text}]];
        });
      }),
  },
  {
    id: 'rewrites/fence-length',
    kind: 'harmless',
    summary: 'a fence of four ticks instead of three',
    propose: (page) =>
      sharedFences(page).flatMap(({start, end}) => {
        const raw = page.translation.text.slice(start, end);
        if (!raw.startsWith('```') || raw.startsWith('````') || !/\n[ \t]*```$/u.test(raw))
          return [];
        return [
          [
            {start, end: start, text: '`'},
            {start: end, end, text: '`'},
          ],
        ];
      }),
  },
];
