import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';

/**
 * What our components in src/theme were written against: the beginning of the SHA-256 of each
 * component of the theme that they wrap or replace.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  CodeBlock: '639f8655d319e123',
  ColorModeToggle: '0c879fd020f317a5',
  DocBreadcrumbs: 'a5e21e8d877b58a2',
  'DocBreadcrumbs/StructuredData': '7b282577fb02933d',
  DocItem: '015731dcd3f47753',
  'DocItem/Content': '0902dcb538c3dbbe',
  'DocItem/Footer': '93722eb781e3c4f8',
  'DocItem/Metadata': 'f92ee0be920631f3',
  'DocSidebarItem/Category': 'bebff3ac5f7761e5',
  Heading: 'bd5eb7a8be21738b',
  'Icon/DarkMode': '0fdf0d3588199bfe',
  'Icon/LightMode': '032b3f6a7e7d92c6',
  'Icon/SystemColorMode': '198ce57e50a1151e',
  MDXComponents: 'b1a0eed95525de25',
  MDXContent: '0cb23f35eeadce85',
  MDXPage: 'fc4ecd1e04a90bc7',
  'Navbar/MobileSidebar': '0e302185bbfd7b0a',
  'NavbarItem/LocaleDropdownNavbarItem': '35eda908bbc3dc01',
  NotFound: 'd222723f6c95aa0a',
  'NotFound/Content': '1339cadd0fe0b2a2',
  SearchBar: 'b528b71d23818ff3',
  SearchMetadata: '91f99b9d115aec6b',
  SiteMetadata: 'e99690522970a284',
};

const theme = join(
  dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-classic/package.json')),
  'lib/theme',
);

function upstreamHash(name: string): string {
  const file = [join(theme, name, 'index.js'), join(theme, `${name}.js`)].find(existsSync);
  if (file === undefined) throw new Error(`The theme has no component ${name} any more.`);
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

describe('the theme’s own component', () => {
  it.each(Object.entries(REVIEWED))(
    '%s is the one that ours was written against; after an upgrade, compare both and note it here',
    (name, hash) => {
      expect(upstreamHash(name)).toBe(hash);
    },
  );

  it('is noted here for each of ours', () => {
    const ours = readdirSync('src/theme', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => file.replaceAll('\\', '/').replace(/(?:\/index)?\.tsx$/u, ''));
    expect(Object.keys(REVIEWED).sort()).toEqual(ours.sort());
  });
});
