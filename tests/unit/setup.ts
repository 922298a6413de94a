import {configureGlobal} from 'fast-check';

/**
 * One commit, one verdict: property tests draw the same inputs in every run. To search further,
 * give another seed: `FAST_CHECK_SEED=7 npm run test:unit`.
 */
configureGlobal({seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_822)});
