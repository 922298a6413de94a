import {rules} from '../rules/registry';

const synopsis = `docs-parity: proves that translated Markdown and MDX says the same as its source.

Usage
  docs-parity check [flags] [FILE…]
  docs-parity stamp [flags] FILE… | --all
                            writes into translations which source sections they
                            were made from, for the rule freshness
  docs-parity explain RULE  what a rule reports and what not, with examples
  docs-parity rules         every rule, with its severity
  docs-parity schema        the JSON Schema of --format json

Arguments of check
  FILE                      check only the pages that these files belong to, in
                            all languages: for hooks. Files of other kinds are
                            named and left out; what needs all pages, such as
                            dead addresses of the site, is not looked at

Flags of check
  --source DIR              folder of source pages
  --source-locale LOCALE    their language; default en
  --translation LOCALE=DIR  a language and its folder; may be repeated
  --config FILE             configuration (.ts, .js, .mjs or .json); default the
                            docs-parity.config.*, parity.config.* or
                            src/parity.config.* of the working directory.
                            The other flags override it
  --format FORMAT           pretty (default), json, sarif, github or markdown
  --output FILE             write the report to a file
  --rule ID=SEVERITY        error, warning or off; may be repeated
  --fail-on LEVEL           error (default), warning or never
  --fix                     write what is certain into the translations: dates,
                            targets of links and images, heading ids, code
                            (never comments), values of the front matter
  --dry-run                 with --fix: show the changes, and write nothing
  --no-cache                check every page anew; otherwise what was found on pages
                            that have not changed since is taken from
                            node_modules/.cache/docs-parity

Flags of stamp
  --all                     every translation; otherwise the files that are named.
                            Stamp a translation when it says what its source says
  --dry-run                 show the changes, and write nothing
  --source, --source-locale, --translation, --config  as for check

Other flags
  --help, -h                this text
  --version, -v             the version

Exit status
  0  in step
  1  findings at or above the level of --fail-on
  2  wrong usage or configuration

Rules
`;

/** The text of `--help`. */
export function usage(): string {
  const width = Math.max(...rules.map(({id}) => id.length));
  const lines = rules.map(({id, summary}) => `  ${id.padEnd(width)}  ${summary}`);
  return `${synopsis}${lines.join('\n')}\n`;
}
