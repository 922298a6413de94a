import {setFlagsFromString} from 'node:v8';

/**
 * Has the V8 of Node 20 optimise only what runs for long. It would compile hundreds of functions on
 * the first pages, several times each, while what they are called with is still news: measured on 350
 * pages, that is a third of all the processor's work. Newer releases wait by themselves, and don't know
 * the flag.
 */
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=500000');
