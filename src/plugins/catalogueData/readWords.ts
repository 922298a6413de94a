import type {Lookup} from './createLookup';

type Merge<Group> = (Group extends unknown ? (group: Group) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * Looks up all messages of some groups, so that one that a language lacks fails the build.
 *
 * @param names groups of the catalogue of messages
 * @param reference the catalogue of the source language, which names the messages
 * @param lookup messages of the language wanted
 */
export function readWords<Reference extends object, Name extends keyof Reference & string>(
  names: readonly Name[],
  reference: Reference,
  lookup: Lookup,
): Merge<Reference[Name]> {
  return Object.fromEntries(
    names.flatMap((name) =>
      Object.keys(reference[name] as object).map((key) => [key, lookup(`${name}.${key}`)]),
    ),
  ) as Merge<Reference[Name]>;
}
