import {ruleIds} from './finding';

const text = {type: 'string'} as const;
const count = {type: 'integer', minimum: 0} as const;
const position = {type: 'integer', minimum: 1} as const;
const severity = {enum: ['error', 'warning']} as const;
const rule = {enum: ruleIds} as const;

/** An object that has all of these keys, some of the others, and maybe keys of later versions. */
function objectOf(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: {...required, ...optional},
  };
}

function listOf(items: object): object {
  return {type: 'array', items};
}

const range = {line: position, column: position, endLine: position, endColumn: position};
const place = {
  description:
    'One side. Lines and columns are 1-based, columns count UTF-16 code units, the end is exclusive. Where the side lacks the fact, value is null and the place is where the fact should stand.',
  anyOf: [
    {type: 'null'},
    objectOf({path: text, ...range, value: {type: ['string', 'null']}, text}),
  ],
};
const finding = {
  rule,
  severity,
  locale: text,
  page: text,
  message: text,
  suggestion: {
    description: 'The text to write, in the target’s own format; null where none is certain.',
    type: ['string', 'null'],
  },
  source: place,
  translation: place,
};
const fix = {
  description: 'What --fix writes; only on findings that can be mended with certainty.',
  ...listOf(objectOf({path: text, ...range, text})),
};

const freshness = {
  description: 'How far the translation follows its source, where that could be judged.',
  ...objectOf({
    state: {enum: ['fresh', 'stale']},
    by: {enum: ['history', 'record']},
    staleSections: count,
    translated: {description: 'ISO day of its last change.', type: ['string', 'null']},
  }),
};

/** JSON Schema (2020-12) of the JSON report, version 1. Later versions of the tool may add keys. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'docs-parity report, version 1',
  ...objectOf({
    version: {const: 1},
    tool: objectOf({name: {const: 'docs-parity'}, version: text}),
    summary: objectOf({
      pages: count,
      findings: count,
      errors: count,
      warnings: count,
      durationMs: count,
      fixable: count,
      accepted: count,
    }),
    rules: listOf(
      objectOf({
        locale: text,
        ran: listOf(rule),
        skipped: listOf(
          objectOf({
            rule,
            reason: {enum: ['off', 'not-configured', 'no-language-data']},
            lacks: {type: ['string', 'null']},
          }),
        ),
      }),
    ),
    coverage: listOf(objectOf({group: text, names: count, unmentioned: listOf(text)})),
    notes: listOf(text),
    pages: listOf(
      objectOf(
        {
          path: text,
          locale: text,
          status: {enum: ['in-step', 'drifted', 'missing', 'orphan', 'outdated', 'untranslated']},
        },
        {
          facts: {
            description: 'How many facts of the source were compared, by rule.',
            type: 'object',
            propertyNames: rule,
            additionalProperties: count,
          },
          freshness,
        },
      ),
    ),
    findings: listOf(objectOf(finding, {fix})),
    accepted: listOf(
      objectOf({...finding, acceptedBy: {enum: ['page', 'configuration']}, reason: text}, {fix}),
    ),
  }),
};
