import {describe, expect, it} from 'vitest';
import {readPageText} from '../../../src/plugins/searchIndex/readPageText';

const page = {path: 'docs/a.mdx', title: 'A', permalink: '/docs/a'};

describe('the text of a page for the search', () => {
  it('is split at headings, with tables, cards, admonitions and code, without markup', () => {
    const source = [
      '---',
      'title: A',
      '---',
      'Lead with `code` and a [link](/b.mdx).',
      '',
      '## Rotate **it** {/* #rotate */}',
      '',
      '| Key | Value |',
      '| --- | --- |',
      '| one | two |',
      '',
      '<Card title="Card title" href="/secret-address" icon="key">',
      '  Card text.',
      '</Card>',
      '',
      ':::note[Mind this]',
      '',
      'Noted.',
      '',
      ':::',
      '',
      '```bash',
      'curl example',
      '```',
    ].join('\n');
    const {sections, ...rest} = readPageText(source, page);
    expect(rest).toEqual({title: 'A', permalink: '/docs/a'});
    expect(sections.map(({heading, anchor}) => ({heading, anchor}))).toEqual([
      {heading: null, anchor: ''},
      {heading: 'Rotate it', anchor: 'rotate'},
    ]);
    expect(sections[0]?.text).toMatch(/Lead with code and a link\./u);
    for (const text of ['one', 'two', 'Card title', 'Card text.', 'Mind this', 'Noted.', 'curl']) {
      expect(sections[1]?.text).toContain(text);
    }
    expect(sections.map(({text}) => text).join()).not.toMatch(/secret-address|b\.mdx|#rotate/u);
  });

  it('of level 1 belongs to the page itself', () => {
    const {sections} = readPageText('# Title\n\nFirst.\n\n## Second {/* #second */}\n', page);
    expect(sections).toHaveLength(2);
    expect(sections[0]?.text).toContain('First.');
  });

  it('holds a command of twelve lines, but no program that is longer', () => {
    const block = (lines: number) => `\`\`\`bash\n${'word\n'.repeat(lines)}\`\`\`\n`;
    expect(readPageText(block(12), page).sections[0]?.text).toContain('word');
    expect(readPageText(block(13), page).sections[0]?.text).not.toContain('word');
  });

  it('names the file of a page that cannot be parsed', () => {
    expect(() => readPageText('<Card>', page)).toThrow(/docs\/a\.mdx cannot be indexed/u);
  });
});
