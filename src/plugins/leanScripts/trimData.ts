import {UNUSED_MESSAGES} from './replacements';

/** What components read of the configuration; the rest concerns the build. */
const READ_SETTINGS = [
  ...['title', 'tagline', 'titleDelimiter', 'url', 'baseUrl', 'baseUrlIssueBanner'],
  ...['trailingSlash', 'favicon', 'noIndex', 'customFields', 'themeConfig'],
];

type Data = Readonly<Record<string, unknown>>;

/**
 * Keeps of the site’s configuration what a browser asks for.
 *
 * @param config the whole configuration, as Docusaurus completed it
 */
export function trimConfig(config: Data): Data {
  const entries = READ_SETTINGS.filter((key) => key in config).map((key) => [key, config[key]]);
  const {experimental_router: router} = config.future as Data;
  return {...Object.fromEntries(entries), future: {experimental_router: router}};
}

/** Leaves out the theme’s messages for what this site does not show. */
export function trimMessages(messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([id]) => !UNUSED_MESSAGES.some((start) => id.startsWith(start)),
    ),
  );
}

/**
 * Leaves out what every document would carry of all others: titles and descriptions for lists of
 * cards, which this site writes itself.
 *
 * @param props what the docs plugin hands to the pages of a version
 */
export function trimVersion(props: {readonly version: Data}): {readonly version: Data} {
  return {...props, version: {...props.version, docs: {}}};
}

const REGISTRY_ENTRY = /(webpackChunkName: ")[\w-]+(" \*\/ "([^"]+)")/g;

/**
 * Puts what every document needs into one script instead of six. It is named after the script of
 * a document, so that links fetch it ahead like any other.
 *
 * @param registry text of the generated `registry.js`
 * @param isShared tells of a module whether every document needs it
 */
export function shareChunk(registry: string, isShared: (module: string) => boolean): string {
  const [, name] = /webpackChunkName: "([\w-]+)" \*\/ "@theme\/DocItem"/.exec(registry) ?? [];
  if (name === undefined) return registry;
  return registry.replace(REGISTRY_ENTRY, (entry, start: string, end: string, module: string) =>
    isShared(module) ? start + name + end : entry,
  );
}
