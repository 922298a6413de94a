import {model} from '../model/model';

/** A JSON Schema, as far as this one needs the language. */
type Schema = {readonly [keyword: string]: unknown};

const text: Schema = {type: 'string', minLength: 1};
const id: Schema = {type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'};
const listOf = (items: Schema): Schema => ({type: 'array', items});
const oneOf = (values: readonly string[]): Schema => ({enum: values});
const words: Schema = {
  type: 'object',
  description: 'The same text by language',
  properties: {en: text, ru: text},
  additionalProperties: text,
  required: ['en', 'ru'],
};
const sources: Schema = listOf({
  type: 'object',
  properties: {
    source: id,
    at: text,
    confidence: oneOf(['stated', 'vendor', 'inferred', 'open']),
  },
  required: ['source', 'confidence'],
});

/** An object with exactly these properties; those named in `optional` may be absent. */
function object(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {type: 'object', properties, required};
}

/**
 * JSON Schema (draft 2020-12) of `chooser/model.v1.json`. Within version 1 keys may be added, so
 * unknown ones are allowed; none is removed or changes its meaning.
 *
 * @param root address of the site's root, with a slash at the end
 */
export function publishedSchema(root: string): Schema {
  const outcome = oneOf(model.outcomes);
  const condition: Schema = {
    type: 'object',
    description: 'Allowed options by question; a question not named does not matter',
    propertyNames: oneOf(model.questions.map((question) => question.id)),
    additionalProperties: listOf(id),
  };
  const choice = object(
    {sets: listOf(id), confidence: text, when: text, unlisted: {type: 'boolean'}},
    ['confidence', 'when', 'unlisted'],
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${root}chooser/model.v1.schema.json`,
    title: 'Decision model of the token chooser',
    ...object({
      $schema: text,
      version: {const: 1},
      modelVersion: {type: 'integer', minimum: 1, description: 'Stands in links as v'},
      checked: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
      catalogue: text,
      page: text,
      questions: listOf(
        object({
          id,
          text: words,
          askedWhen: listOf(condition),
          options: listOf(object({id, label: words, hint: words})),
        }),
      ),
      rules: listOf(object({id, when: condition, outcome, reason: words, sources})),
      outcomes: listOf(object({id: outcome, credentials: listOf(id), title: words})),
      tasks: listOf(
        object({
          id,
          label: words,
          choices: {type: 'object', additionalProperties: listOf(choice)},
          sources,
        }),
      ),
      workflows: listOf(
        object({
          id,
          outcome,
          link: {type: 'string', pattern: '^\\?v='},
          plans: listOf(object({plans: listOf(id), choices: listOf(choice), gap: id}, ['gap'])),
        }),
      ),
      neverAdvised: {
        type: 'object',
        description: 'Permission sets that no answer names, with the reason',
        additionalProperties: text,
      },
    }),
  };
}
