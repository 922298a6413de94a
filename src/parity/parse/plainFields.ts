import type {FrontMatterField} from '../document/document';

/**
 * A key and a text that YAML can only read as it stands: it begins with a letter, so that it is no
 * number, no list and no quotation, and has nothing that could be a comment or another key.
 */
const plainLine =
  /([A-Za-z_][A-Za-z0-9_-]*): (\p{L}(?:[\p{L}\p{M}\p{N} .,;()’“”«»–—&/+!?-]*[\p{L}\p{N}.)!?”»])?)(?:\n|$)/uy;

/** Words that YAML reads as something else than text. */
const constant = /^(?:null|true|false)$/i;

/**
 * Reads front matter that consists of plain texts only, as that of most pages does, without the whole
 * of YAML.
 *
 * @param yaml what stands between the fences
 * @param offset of it in the file
 * @returns what a reader of YAML would find; null where it takes one
 */
export function readPlainFields(yaml: string, offset: number): FrontMatterField[] | null {
  const fields: FrontMatterField[] = [];
  let start = 0;
  while (start < yaml.length) {
    plainLine.lastIndex = start;
    const [line = '', path = '', value = ''] = plainLine.exec(yaml) ?? [];
    if (line === '' || constant.test(value) || constant.test(path)) return null;
    if (fields.some((field) => field.path === path)) return null;
    const from = offset + start + path.length + 2;
    fields.push({path, value, range: {start: from, end: from + value.length}});
    start += line.length;
  }
  return fields.length === 0 ? null : fields;
}
