/** What a stand-alone nginx needs to know. */
export interface NginxSetup {
  /** Absolute path of the folder that holds the built site at its base URL. */
  readonly root: string;
  /** Absolute path of the include that the build wrote. */
  readonly include: string;
  /** Absolute path of `site.conf`. */
  readonly site: string;
  /** Absolute path of a folder for what nginx writes while it runs. */
  readonly scratch: string;
  readonly port: number;
  /** Absolute paths of modules to load. */
  readonly modules: readonly string[];
  /** Account of the worker processes; for nginx started by root. */
  readonly user: string | undefined;
}

/**
 * Writes the configuration of an nginx that serves the site and nothing else, from one folder and
 * without touching the system's own.
 */
export function nginxConfiguration(setup: NginxSetup): string {
  const {root, include, site, scratch, port, modules, user} = setup;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path "${scratch}/${name}";`,
  );
  return [
    ...modules.map((module) => `load_module "${module}";`),
    ...(user === undefined ? [] : [`user ${user};`]),
    'daemon off;',
    'worker_processes auto;',
    `pid "${scratch}/nginx.pid";`,
    'error_log stderr warn;',
    'events { worker_connections 4096; }',
    'http {',
    ...temporary,
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  open_file_cache max=2000 inactive=60s;',
    '  keepalive_requests 100000;',
    '  server {',
    `    listen ${port} default_server backlog=4096;`,
    `    root "${root}";`,
    `    include "${include}";`,
    `    include "${site}";`,
    '  }',
    '}',
    '',
  ].join('\n');
}
