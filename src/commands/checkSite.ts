import {resolve} from 'node:path';
import {checkProject} from '../parity/check/checkProject';
import {validateConfig} from '../parity/config/validateConfig';
import {siteProject} from '../parity/docusaurus/siteProject';
import parityConfig from '../parity.config';
import {siteAddress} from './siteAddress';

// Started by `buildSite`, which passes the report on to the builds of the languages.
const config = validateConfig({...parityConfig, root: '.'}, 'in src/parity.config.ts');
const siteConfig = {...siteAddress(process.env), markdown: {format: 'mdx'}};
const folder = resolve('.');
const report = checkProject(siteProject({config, folder}, {siteDir: folder, siteConfig}));
process.send?.(report, () => process.disconnect());
