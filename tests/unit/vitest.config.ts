import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: {alias: {'@site': root.replace(/\/$/, '')}},
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    passWithNoTests: false,
    setupFiles: ['tests/unit/setup.ts'],
    // Only a hanging test may run into it: a busy machine must not fail a test that is right.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
