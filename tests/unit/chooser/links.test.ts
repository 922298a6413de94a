import {describe, expect, it} from 'vitest';
import {links, permissionSetPage} from '../../../src/chooser/model/links';
import {advice} from '../../../src/chooser/model/permissions';
import {permissionSets} from '../../../src/facts/permissionSets';
import {locales, readProject} from './wording';

const folders = {en: 'docs', ru: 'i18n/ru/docusaurus-plugin-content-docs/current'};
const advised = advice
  .flatMap(({choices}) => Object.values(choices).flat())
  .flatMap(({sets}) => sets);
const targets = [
  ...Object.values(links),
  ...[...new Set(advised)].map((id) => `${permissionSetPage}#${id}`),
];

describe.each(locales)('links of results, %s', (locale) => {
  it.each(targets)('%s exists', (target) => {
    const [path, anchor] = target.split('#');
    const page = readProject(`${folders[locale]}${path?.replace(/^\/docs/, '')}.mdx`);
    expect(page).toContain(`{/* #${anchor} */}`);
  });

  it('has a place for every permission set of the catalogue', () => {
    const page = readProject(`${folders[locale]}${permissionSetPage.replace(/^\/docs/, '')}.mdx`);
    const missing = permissionSets.filter(({id}) => !page.includes(`{/* #${id} */}`));
    expect(missing.map(({id}) => id).filter((id) => advised.includes(id as never))).toEqual([]);
  });
});
