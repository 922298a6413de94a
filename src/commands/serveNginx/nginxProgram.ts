import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const MODULE_FOLDERS = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'];
const BROTLI = 'ngx_http_brotli_static_module.so';

/** An nginx of this machine with what the site needs. */
export interface NginxProgram {
  readonly path: string;
  /** Absolute path of the module that serves files which are brotli already. */
  readonly brotliModule: string;
}

/**
 * Looks for Debian's nginx and its brotli module.
 *
 * @returns `undefined` where one of them is missing
 */
export function findNginx(): NginxProgram | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const path = folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
  const folder = MODULE_FOLDERS.find((each) => existsSync(join(each, BROTLI)));
  return path && folder ? {path, brotliModule: join(folder, BROTLI)} : undefined;
}

/** What to tell a reader of the terminal where `findNginx` finds nothing. */
export const NGINX_MISSING =
  'Serving needs nginx with its module for brotli files. On Debian or Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static';
