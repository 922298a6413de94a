import type {VersionPair} from './history';
import {plain} from './sectionUnits';

/** When a section got the text that it has, and what the source said then. */
export interface SectionOrigin {
  readonly commit: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** Id of the source’s content at that time; null where that commit holds no such file. */
  readonly source: string | null;
}

/**
 * Finds the version that brought a section the text it has now.
 *
 * @param text of the section, with plain line ends
 * @param versions of the translation, newest first
 * @param isChanged the work tree differs from the newest version
 * @param texts by id of the content
 * @returns null for a text that is not committed yet
 */
export function dateSection(
  text: string,
  versions: readonly VersionPair[],
  isChanged: boolean,
  texts: ReadonlyMap<string, string>,
): SectionOrigin | null {
  let origin: SectionOrigin | null = null;
  for (const [index, {translation, source}] of versions.entries()) {
    const held = texts.get(translation.content);
    if (held === undefined) break;
    const isNewest = index === 0 && !isChanged;
    if (!isNewest && !plain(held).includes(text)) break;
    origin = {commit: translation.commit, time: translation.time, source};
  }
  return origin;
}
