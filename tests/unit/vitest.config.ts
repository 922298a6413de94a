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
    // By default one core is left idle, which on two of them doubles the time.
    maxWorkers: '100%',
    // Only a hanging test may run into it: a busy machine must not fail a test that is right.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
