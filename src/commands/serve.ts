import {runCommand} from './runCommand';
import {serveSite} from './serveSite';

await runCommand(() => serveSite(process.env));
