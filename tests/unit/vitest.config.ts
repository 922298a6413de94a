import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: {alias: {'@site': root.replace(/\/$/, '')}},
  test: {include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], passWithNoTests: false},
});
