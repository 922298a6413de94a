import {toString as textOf} from 'mdast-util-to-string';
import {expect, it} from 'vitest';
import {chooserTwin} from '../../../src/plugins/markdownTwins/chooserTwin';

it('joins the lines of a cell with semicolons, without the full stops before them', () => {
  const [table] = chooserTwin('| Plan |\n| --- |\n| Starter: not stated.<br>Team: works. |\n');
  expect(table && textOf(table)).toContain('Starter: not stated; Team: works.');
});

it('puts the headings of the chooser below those of the page', () => {
  expect(chooserTwin('# Rules\n')).toMatchObject([{type: 'heading', depth: 3}]);
});
