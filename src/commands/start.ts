import {buildSite} from './buildSite';
import {runCommand} from './runCommand';
import {serveSite} from './serveSite';

await runCommand(async () => {
  const status = await buildSite(process.env);
  if (status === 0) await serveSite(process.env);
  else process.exitCode = status;
});
