// The start of a worker thread in a clone, where it is TypeScript.
import {compiled} from '../../compiled.js';

await import(await compiled('worker'));
