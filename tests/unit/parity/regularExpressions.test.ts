import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {analyse} from 'scslre';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const folder = fileURLToPath(new URL('../../../src/parity', import.meta.url));

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in the checker's sources. */
function literalsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Those that are put together while the checker loads, and while it checks pages. */
async function builtPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags], newTarget) {
      const frame = new Error('place').stack?.split('\n')[2] ?? '';
      const place = /src\/parity\/[\w/]+\.ts/.exec(frame)?.[0];
      if (place && typeof source === 'string') {
        found.set(`${source}/${flags ?? ''}`, {place, source, flags: flags ?? ''});
      }
      return Reflect.construct(target, [source, flags], newTarget) as RegExp;
    },
  });
  try {
    const {checkFiles} = await import('./checkPages');
    for (const locale of ['ru', 'de', 'ko']) {
      checkFiles(
        {
          'en/a.mdx': sample,
          [`${locale}/a.mdx`]: sample.replace('July', 'June'),
          'i18n/en/x.json': '{"a_one": "{{count}} page", "a_other": "{{count}} pages"}',
          [`i18n/${locale}/x.json`]: '{"a_one": "{{count}} page"}',
        },
        {
          locale,
          messages: [{source: 'i18n/en', translations: {[locale]: `i18n/${locale}`}}],
          names: [{id: 'team', group: 'plans', names: {'*': ['Team', 'Data Base']}}],
        },
      );
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

const sample = `---
title: T
---

## Heading {#h}

Since July 18, 2023, 5 GB, v1.2.3, TODO: more (add link). See [a](a.mdx#h) and \`code\`.

<div title="x"><img src="a.png" alt="b" /></div>

<script>let a = 1;</script>

| a | b |
| - | - |
| 1 | 2 |

\`\`\`js
const a = 1; // comment
\`\`\`
`;

/**
 * Why a pattern takes more than linear time, by static analysis of its automaton (`scslre`):
 * quantifiers that trade characters, a repetition inside another, or a match that is begun again at
 * every character of a run. A sticky pattern is tried at one place only.
 */
function faultsOf({source, flags}: Pattern): string[] {
  const {reports} = analyse(
    {source, flags: flags.replace(/[ydv]/g, '')},
    {reportTypes: {Move: !flags.includes('y')}},
  );
  return reports.map(({type, character}) => `${type} on ${character.literal.source}`);
}

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.ts'),
);

describe('no regular expression takes more than linear time', () => {
  it('of those that are written out', () => {
    const patterns = files.flatMap(literalsIn);
    expect(patterns.length).toBeGreaterThan(200);
    const slow = patterns.flatMap((pattern) =>
      faultsOf(pattern).map((fault) => `${pattern.place} /${pattern.source}/ ${fault}`),
    );
    expect(slow).toEqual([]);
  });

  it('of those that are built from data', async () => {
    const patterns = await builtPatterns();
    const makers = new Set(patterns.map(({place}) => place));
    expect(makers.size).toBeGreaterThan(4);
    const slow = patterns.flatMap((pattern) =>
      faultsOf(pattern).map((fault) => `${pattern.place} /${pattern.source}/ ${fault}`),
    );
    expect(slow).toEqual([]);
  });

  it('and the analysis knows a slow one when it sees it', () => {
    const slow = ['a+a+$', '(?:a|ab+)+$', 'x+$', '(?:a*)*b'];
    for (const source of slow) {
      expect(faultsOf({place: '', source, flags: ''}).length, source).toBeGreaterThan(0);
    }
  });
});
