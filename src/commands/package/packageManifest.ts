/** The part of the repository's package.json that the package takes over. */
export interface RepositoryManifest {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly homepage?: string;
  readonly repository?: unknown;
}

/**
 * The package.json of the checker as others install it.
 *
 * @param repository the repository's own, which is the site's
 * @param imported names of the packages that the compiled code imports
 * @throws Error if one of them is not among the repository's `dependencies`
 */
export function packageManifest(
  repository: RepositoryManifest,
  imported: readonly string[],
): Record<string, unknown> {
  const {version, license, engines, homepage} = repository;
  return {
    name: 'docs-parity',
    version,
    description: 'Proves that translated Markdown and MDX says the same as its source.',
    keywords: ['documentation', 'translation', 'markdown', 'mdx', 'docusaurus', 'lint', 'i18n'],
    ...(homepage && {homepage}),
    ...(repository.repository ? {repository: repository.repository} : {}),
    license,
    type: 'module',
    engines,
    bin: {'docs-parity': 'dist/bin.js'},
    exports: {
      '.': {types: './dist/types/index.d.ts', default: './dist/index.js'},
      './docusaurus': './dist/docusaurus.js',
      './source-lines': './dist/source-lines.js',
      './schema': './dist/report.schema.json',
      './package.json': './package.json',
    },
    files: ['dist', '!dist/aside'],
    dependencies: Object.fromEntries(
      imported.map((name) => [name, `^${versionOf(name, repository)}`]),
    ),
  };
}

function versionOf(name: string, {dependencies}: RepositoryManifest): string {
  const version = dependencies[name];
  if (version === undefined) {
    throw new Error(
      `The checker imports “${name}”, which is not among the dependencies in package.json: add it there.`,
    );
  }
  return version;
}
