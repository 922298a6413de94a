import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {runCommand} from './runCommand';
import {serveSite} from './serveSite';

const status = await buildSite();
if (status === 0) await runCommand(() => serveSite(process.env));
else process.exitCode = status;

// The build itself runs the checks, prints their findings and fails on them.
function buildSite(): Promise<number> {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const build = spawn(process.execPath, [docusaurus, 'build'], {stdio: 'inherit'});
  const forward = (signal: NodeJS.Signals) => build.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve) => {
    build.once('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}
