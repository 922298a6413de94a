import {buildSite} from './buildSite';
import {runCommand} from './runCommand';

await runCommand(async () => {
  process.exitCode = await buildSite(process.env);
});
