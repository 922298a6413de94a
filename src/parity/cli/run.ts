import './engine';
import {main} from './main';

/** The program as a process: its arguments, streams and exit status. */

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const {env, stdout} = process;
const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit} = env;
process.exitCode = await main(process.argv.slice(2), {
  workingDirectory: process.cwd(),
  colors: env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stdout.isTTY === true && !env.NO_COLOR,
  width: stdout.columns ?? 80,
  filesUrl: server && repository && commit ? `${server}/${repository}/blob/${commit}` : null,
  out: (text) => void stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
