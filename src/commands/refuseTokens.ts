import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import pc from 'picocolors';
import {findTokens} from '../secrets/findTokens';

/** Integrity hashes and pictures are no text of ours. */
const PASSED_OVER = /(?:^package-lock\.json|\.(?:png|ico|jpg|webp|woff2|tgz))$/;

// New files that are not committed yet count as well: that is the last moment to notice.
const listed = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
const files = listed.split('\0').filter((file) => file !== '' && !PASSED_OVER.test(file));
let count = 0;
for (const file of files.filter(existsSync)) {
  for (const {line, kind, start} of findTokens(readFileSync(file, 'utf8'))) {
    count += 1;
    console.error(`${file}:${line}  “${start}…” is shaped like ${kind}.`);
  }
}
if (count > 0) {
  console.error(
    pc.red(
      `${count} found. If it opens anything, revoke it now. For a sample, write words in capitals (dbtc_THIS-IS-NOT-A-REAL-TOKEN) or an environment variable.`,
    ),
  );
  process.exitCode = 1;
} else {
  console.log(`${files.length} files hold nothing shaped like a real token.`);
}
