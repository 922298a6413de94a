import {fileURLToPath} from 'node:url';
import {defineConfig} from '@playwright/test';
import {requireBrowser} from './browser';

const port = Number(process.env.E2E_PORT ?? 3217);
const root = fileURLToPath(new URL('../..', import.meta.url));
const exhaustive = 'chooserStates.spec.ts';
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only at the second try hides a fault of ours, so none is tried again.
  retries: 0,
  workers: 2,
  // Only a page that hangs may run into these: a busy machine must not fail a test that is right.
  timeout: 120_000,
  expect: {timeout: 20_000},
  projects: [
    {name: 'site', testIgnore: ['overlay.spec.ts', exhaustive]},
    // Every state of the chooser, by `npm run test:exhaustive`.
    {name: 'exhaustive', testMatch: exhaustive},
    // Starts a development server of its own: may run apart with --project=dev-server.
    {name: 'dev-server', testMatch: 'overlay.spec.ts'},
  ],
  reporter: [['line'], ['json', {outputFile: '../../test-results/e2e.json'}]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: {width: 1280, height: 800},
    // A recording takes longer than what it records; every message names its page or state.
    trace: 'off',
    launchOptions: {
      executablePath: requireBrowser(),
      args: [
        // Chromium refuses to start its sandbox as root, as in most CI containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The site's own server sends what the build wrote for hosts, so everything is tested under
    // the content security policy.
    command: 'npm run --silent serve',
    env: {PORT: String(port), HOST: 'localhost'},
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
