import {compile} from '@mdx-js/mdx';
import {importComponents} from '@site/src/plugins/importComponents';
import {describe, expect, it} from 'vitest';

const MODULES = {Chooser: '@site/chooser', Hero: '@site/hero'};

async function compiled(page: string): Promise<string> {
  return String(await compile(page, {remarkPlugins: [[importComponents, MODULES]], jsx: true}));
}

describe('importComponents', () => {
  it.each([
    ['on its own line', 'Text.\n\n<Chooser />\n'],
    ['within a paragraph', 'Text with <Chooser /> in it.\n'],
    ['inside another component', '<Box>\n\n- <Chooser />\n\n</Box>\n'],
  ])('imports a component %s', async (_, page) => {
    expect(await compiled(page)).toContain('import {Chooser} from "@site/chooser"');
  });

  it('imports each component once, and none that is not used', async () => {
    const code = await compiled('<Chooser />\n\n<Chooser />\n');
    expect(code.match(/^import /gm)).toHaveLength(1);
    expect(code).not.toContain('@site/hero');
  });

  it('leaves other pages alone', async () => {
    expect(await compiled('A `<Chooser />` in code.\n')).not.toContain('import ');
  });
});
