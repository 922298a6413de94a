/** A JSON Schema, as far as this one needs the language. */
type Schema = {readonly [keyword: string]: unknown};

const text: Schema = {type: 'string', minLength: 1};
const texts: Schema = {type: 'array', items: text};
const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const listOf = (items: Schema): Schema => ({type: 'array', items});
const oneOf = (...values: readonly string[]): Schema => ({enum: values});

/** An object; of its properties, those named in `optional` may be absent. */
function object(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {type: 'object', properties, required};
}

/** An entry of the catalogue: an id, its own properties, its sources and the day of the check. */
function entry(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  return object(
    {id: ref('id'), ...properties, source: listOf(ref('sourceRef')), checked: ref('day')},
    optional,
  );
}

const setOption = {allOf: listOf(ref('id')), confidence: ref('confidence'), when: ref('text')};

const definitions: Readonly<Record<string, Schema>> = {
  id: {type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'},
  day: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO day'},
  date: {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'ISO date; its length is its precision: year, month or day',
  },
  text: {...object({en: text, ru: text}), description: 'The same text in every language'},
  confidence: {
    ...oneOf('stated', 'vendor', 'inferred', 'open'),
    description:
      'stated: a dbt source says it; vendor: another company’s documentation says it; inferred: it follows from tables or specifications; open: unsettled or contradicted',
  },
  sourceRef: object(
    {source: ref('id'), at: {...text, description: 'Place in it'}, confidence: ref('confidence')},
    ['at'],
  ),
  setOption: {...object(setOption, ['when']), description: 'Sets that go on one token together'},
  planSets: {
    ...object({...setOption, anyOf: listOf(ref('setOption'))}, ['when', 'anyOf']),
    description: 'The recommended sets on a plan; in anyOf, others that do as well',
  },
  area: object({id: ref('id'), name: ref('text')}),
  workflow: entry(
    {
      number: {type: 'integer', minimum: 1},
      area: ref('id'),
      title: ref('text'),
      why: ref('text'),
      credential: {...ref('id'), description: 'Id of a token type, or none'},
      alternatives: listOf(
        object({credential: ref('id'), when: ref('text'), confidence: ref('confidence')}),
      ),
      endpoints: listOf(ref('id')),
      plans: {...listOf(ref('id')), description: 'Empty where no source names them'},
      permissionSets: {
        type: 'object',
        propertyNames: ref('id'),
        additionalProperties: ref('planSets'),
        description: 'By plan',
      },
      unconfirmedSets: listOf(ref('setOption')),
      setsByNeed: {const: true},
      personNeeds: listOf(ref('id')),
      needs: listOf(object({right: ref('id'), access: oneOf('read', 'write')})),
      starterInstead: oneOf('personal-access-token', 'nothing'),
      basis: object({credential: ref('confidence'), permissionSets: ref('confidence')}, [
        'permissionSets',
      ]),
      caveats: listOf(ref('text')),
      search: object({en: texts, ru: texts}),
    },
    [
      'alternatives',
      'endpoints',
      'permissionSets',
      'unconfirmedSets',
      'setsByNeed',
      'personNeeds',
      'needs',
      'starterInstead',
    ],
  ),
  permissionSet: entry(
    {
      label: text,
      aliases: texts,
      apiCode: text,
      level: oneOf('account', 'project', 'both', 'unstated'),
      onServiceToken: oneOf('listed', 'not-listed', 'never', 'legacy', 'internal'),
      plans: listOf(ref('id')),
      inTerraform: {type: 'boolean'},
      environmentTypeLimits: {type: 'boolean'},
      purpose: ref('text'),
      note: ref('text'),
    },
    ['note'],
  ),
  right: entry(
    {
      name: ref('text'),
      write: listOf(ref('id')),
      writeConditionally: listOf(ref('id')),
      read: listOf(ref('id')),
      readNever: listOf(ref('id')),
      otherReaders: oneOf('none', 'unknown'),
    },
    ['writeConditionally', 'readNever'],
  ),
  plan: entry({
    label: text,
    aliases: texts,
    apiCodes: texts,
    onSale: {type: 'boolean'},
    apiAccess: oneOf('yes', 'contradicted'),
    note: ref('text'),
  }),
  tokenType: entry({
    name: ref('text'),
    aliases: object({en: texts, ru: texts}),
    status: oneOf('dbt-api', 'neighbour', 'retired'),
    actsAs: ref('text'),
    scope: ref('text'),
    madeBy: ref('text'),
    usedFor: ref('text'),
  }),
  endpoint: entry(
    {
      api: text,
      method: oneOf('GET', 'POST', 'PUT', 'DELETE', 'JDBC'),
      url: text,
      header: oneOf('token-or-bearer', 'bearer', 'jdbc-parameters', 'none'),
      accepts: listOf(ref('id')),
      refuses: listOf(ref('id')),
    },
    ['refuses'],
  ),
  change: entry(
    {
      date: ref('date'),
      notBefore: {...ref('date'), description: 'Then the change lies between this and date'},
      key: {const: true},
      event: ref('text'),
    },
    ['notBefore', 'key'],
  ),
  source: object(
    {
      id: ref('id'),
      tag: text,
      title: text,
      url: {type: 'string', pattern: '^https://'},
      opened: {...ref('day'), description: 'Day on which a pull request was opened'},
    },
    ['opened'],
  ),
};

/**
 * JSON Schema (draft 2020-12) of `catalogue.json`. Within version 1 keys may be added, so unknown
 * ones are allowed; none is removed or changes its meaning.
 *
 * @param root address of the site's root, with a slash at the end
 */
export function catalogueSchema(root: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${root}catalogue.schema.json`,
    title: 'Catalogue of dbt API credentials',
    ...object({
      $schema: {type: 'string'},
      version: {const: 1},
      checked: ref('day'),
      areas: listOf(ref('area')),
      workflows: listOf(ref('workflow')),
      permissionSets: listOf(ref('permissionSet')),
      rights: listOf(ref('right')),
      plans: listOf(ref('plan')),
      tokenTypes: listOf(ref('tokenType')),
      endpoints: listOf(ref('endpoint')),
      timeline: listOf(ref('change')),
      sources: listOf(ref('source')),
    }),
    $defs: definitions,
  };
}
