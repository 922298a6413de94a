import {defineConfig} from '@playwright/test';
import endToEnd from '../e2e/playwright.config';

/**
 * Measurements in a browser. They stand apart from the tests: a busy machine must not fail a test
 * that is right.
 */
export default defineConfig({
  ...endToEnd,
  testDir: '.',
  workers: 1,
  projects: [{name: 'bench'}],
  reporter: [['list']],
});
