#!/usr/bin/env node
// The start of the program in a clone, where it is TypeScript: from any working directory and
// without a build step of the user's. The package starts at `cli/run.ts`, compiled.
import {compiled} from './compiled.js';

await import(await compiled('program'));
