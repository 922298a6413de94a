import {isBuiltin} from 'node:module';
import {join} from 'node:path';
import {build, type Metafile, type Plugin} from 'esbuild';
import {rules} from '../../parity/rules/registry';
import {ruleDocumentation} from '../../parity/rules/ruleDocumentation';
import {toolVersion} from '../../parity/version';

/**
 * Packages that stay apart, because most runs don't load them. The others are compiled in: finding
 * and opening their hundreds of files would take longer than checking a page.
 */
const apart = ['jiti'];

/** CommonJS packages that are compiled in ask for Node's own modules by `require`. */
const requireForPackages =
  "import {createRequire as createRequireHere} from 'node:module';\nconst require = createRequireHere(import.meta.url);";

export interface Compiled {
  /** Names of the packages that the compiled code imports, sorted. */
  readonly imported: readonly string[];
  /** Folders of the packages that are compiled in, relative to the repository, sorted. */
  readonly included: readonly string[];
}

/**
 * Compiles the checker to JavaScript that Node runs as it is. All files lie in one folder: a worker
 * is found beside whichever of them starts it.
 *
 * @param root absolute path of the repository
 * @param folder absolute path of the folder to fill
 */
export async function compile(root: string, folder: string): Promise<Compiled> {
  const source = join(root, 'src/parity');
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: {
      bin: join(source, 'cli/run.ts'),
      index: join(source, 'index.ts'),
      docusaurus: join(source, 'docusaurus/plugin.ts'),
      'source-lines': join(source, 'docusaurus/sourceLines.ts'),
      worker: join(source, 'check/parallel/serveTasks.ts'),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20.19',
    external: apart,
    banner: {js: requireForPackages},
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [settledTexts],
  });
  await build({
    absWorkingDir: root,
    entryPoints: [join(source, 'docusaurus/overlay/client.ts')],
    outfile: join(folder, 'overlay/client.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Docusaurus writes it for each site.
    external: ['@generated/docusaurus.config'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  return {imported: importedPackages(metafile), included: includedPackages(metafile)};
}

/** What the checker reads from its own sources in a clone is settled when it is compiled. */
const settledTexts: Plugin = {
  name: 'settled-texts',
  setup({onLoad}) {
    onLoad({filter: /[\\/]parity[\\/]version\.ts$/}, () => ({
      contents: `export const toolVersion = ${JSON.stringify(toolVersion)};`,
    }));
    onLoad({filter: /[\\/]rules[\\/]ruleDocumentation\.ts$/}, () => {
      const texts = Object.fromEntries(rules.map(({id}) => [id, ruleDocumentation(id)]));
      return {
        contents: `const texts = ${JSON.stringify(texts)};\nexport const ruleDocumentation = (id) => texts[id];`,
      };
    });
  },
};

function importedPackages({outputs}: Metafile): string[] {
  const specifiers = Object.values(outputs)
    .flatMap(({imports}) => imports)
    .filter(({external, path}) => external && !isBuiltin(path))
    .map(({path}) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(specifiers)].sort();
}

function includedPackages({inputs}: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap(
    (path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}
