import pc from 'picocolors';
import {runCommand} from '../runCommand';
import {siteAddress} from '../siteAddress';
import {findNginx, NGINX_MISSING} from './nginxProgram';
import {startNginx} from './startNginx';

await runCommand(async () => {
  const program = findNginx();
  if (!program) throw new Error(NGINX_MISSING);
  const {baseUrl} = siteAddress(process.env);
  const port = Number(process.env.PORT || 8080);
  const {process: nginx, stop} = await startNginx(program, 'build', baseUrl, port);
  console.log(`nginx serves the site: ${pc.cyan(`http://localhost:${port}${baseUrl}`)}`);
  console.log('Press Ctrl+C to stop.');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await new Promise((done) => nginx.once('exit', done));
});
