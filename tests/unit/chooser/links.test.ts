import {describe, expect, it} from 'vitest';
import {links, permissionSetPage} from '../../../src/chooser/model/links';
import {locales, readProject, wordingOf} from './wording';

const folders = {en: 'docs', ru: 'i18n/ru/docusaurus-plugin-content-docs/current'};
const advised = Object.keys(wordingOf('en').catalogue.permissionSets);
const targets = [...Object.values(links), ...advised.map((id) => `${permissionSetPage}#${id}`)];

describe.each(locales)('links of results, %s', (locale) => {
  it.each(targets)('%s exists', (target) => {
    const [path, anchor] = target.split('#');
    const page = readProject(`${folders[locale]}${path?.replace(/^\/docs/, '')}.mdx`);
    expect(page).toContain(`{/* #${anchor} */}`);
  });
});
