import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, type Locator, test} from '@playwright/test';

/** A site of one page in two languages, inside the repository so that its modules are found. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'test-results', 'overlay-site');
const russianPage = 'i18n/ru/docusaurus-plugin-content-docs/current/window.mdx';
const russian = `# Окно {/* #window */}

Введение.

- Раз.
- Окно закрывается 18 июля 2026 г.
`;

const files: Readonly<Record<string, string>> = {
  'docs/window.mdx': `# Window {/* #window */}

An introduction.

- One.
- The window closes on July 18, 2026.
`,
  [russianPage]: russian,
  'parity.config.mjs': `export default {
  collections: [{source: 'docs', translations: {ru: 'i18n/ru/docusaurus-plugin-content-docs/current'}}],
  markdown: {md: 'mdx'},
};
`,
  'docusaurus.config.ts': `import {sourceLines} from '../../src/parity/docusaurus/sourceLines';

export default {
  title: 'Windows',
  url: 'http://localhost',
  baseUrl: '/',
  future: {v4: true, faster: {rspackPersistentCache: false}},
  i18n: {defaultLocale: 'en', locales: ['en', 'ru']},
  presets: [
    ['classic', {docs: {routeBasePath: '/', remarkPlugins: [sourceLines]}, blog: false, pages: false}],
  ],
  plugins: [['../../src/parity/docusaurus/plugin.ts', {config: './parity.config.mjs'}]],
};
`,
  'package.json': '{"private": true}\n',
  'tsconfig.json': '{}\n',
};

let server: ChildProcess;
let address = '';
let output = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true});
  writeFileSync(join(site, path), text);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  return typeof found === 'object' && found ? found.port : 0;
}

test.describe.configure({mode: 'serial', timeout: 120_000});

test.beforeAll(async () => {
  rmSync(site, {recursive: true, force: true});
  for (const [path, text] of Object.entries(files)) write(path, text);
  const port = await freePort();
  address = `http://localhost:${port}/ru/window`;
  const command = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  server = spawn(
    process.execPath,
    [command, 'start', site, '--locale', 'ru', '--port', String(port), '--no-open'],
    {cwd: root, env: {...process.env, NODE_ENV: 'development'}, stdio: 'pipe'},
  );
  server.stdout?.on('data', (text) => {
    output += text;
  });
  server.stderr?.on('data', (text) => {
    output += text;
  });
  await expect
    .poll(
      () =>
        fetch(address, {signal: AbortSignal.timeout(10_000)}).then(
          ({ok}) => ok || output,
          () => output,
        ),
      {timeout: 110_000},
    )
    .toBe(true);
});

test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(site, {recursive: true, force: true});
});

test('a wrong date gets a mark beside its list item, and loses it when it is mended', async ({
  page,
}) => {
  await page.goto(address);
  const region = page.getByRole('region', {name: 'Расхождения перевода'});
  const item = page.getByRole('listitem').filter({hasText: 'Окно закрывается'});
  await expect(item).toBeVisible({timeout: 60_000});
  await expect(region.getByRole('button')).toHaveCount(0);

  write(russianPage, russian.replace('18 июля', '19 июля'));
  const marker = region.getByRole('button', {name: 'Показать расхождение: ошибка, dates'});
  await expect(marker).toBeVisible({timeout: 20_000});
  await expect(region.getByRole('button', {name: '1 расхождение на этой странице'})).toBeVisible();
  // The overlay draws its marks anew until the page has settled, so one look may find none.
  const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
  await expect
    .poll(async () => Math.abs((await topOf(marker)) - (await topOf(item))))
    .toBeLessThan(4);

  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(region.getByText('2026-07-18', {exact: true})).toBeVisible();
  await expect(region.getByText('2026-07-19', {exact: true})).toBeVisible();
  await expect(region.getByText('18 июля 2026 г.', {exact: true})).toBeVisible();
  await expect(region.getByRole('link', {name: 'docs/window.mdx:6'})).toHaveAttribute(
    'href',
    /^vscode:\/\/file\/.*docs\/window\.mdx:6:\d+$/,
  );
  await expect(region.getByRole('link', {name: `${russianPage}:6`})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(region.getByText('2026-07-19', {exact: true})).toHaveCount(0);
  await expect(marker).toBeFocused();

  write(russianPage, russian);
  await expect(region.getByRole('button')).toHaveCount(0, {timeout: 20_000});
});

test('a finding that was put away comes back when it changes', async ({page}) => {
  write(russianPage, russian.replace('18 июля', '20 июля'));
  await page.goto(address);
  const region = page.getByRole('region', {name: 'Расхождения перевода'});
  const marker = region.getByRole('button', {name: /^Показать расхождение/});
  await marker.click({timeout: 20_000});
  await region.getByRole('button', {name: 'Скрыть до изменения'}).click();
  await expect(marker).toHaveCount(0);
  write(russianPage, russian.replace('18 июля', '21 июля'));
  await expect(marker).toBeVisible({timeout: 20_000});
});
