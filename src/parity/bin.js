#!/usr/bin/env node
// The start of the program in a clone, where it is TypeScript: from any working directory and
// without a build step. The package starts at `cli/run.ts`, compiled.
import {register} from 'tsx/esm/api';

register({tsconfig: false});
await import('./cli/run.ts');
