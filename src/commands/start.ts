import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {runCommand} from './runCommand';
import {serveSite} from './serveSite';

const INTERRUPTED = 130;

const status = await buildSite();
if (status === 0) await runCommand(() => serveSite(process.env));
else process.exitCode = status;

// The build itself runs the checks, prints their findings and fails on them.
function buildSite(): Promise<number> {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const build = spawn(process.execPath, [docusaurus, 'build'], {stdio: 'inherit'});
  // A build that was told to stop reports success, so the signal is remembered here.
  let interrupted = false;
  const stop = (signal: NodeJS.Signals) => {
    interrupted = true;
    build.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve) => {
    build.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(interrupted ? INTERRUPTED : (code ?? 1));
    });
  });
}
