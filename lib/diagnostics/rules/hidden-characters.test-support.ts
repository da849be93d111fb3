import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { hiddenCharacters } from './hidden-characters'

const REST = 'infrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n'

/** A key that looks like a known one: how it is written, the one that is meant, and what it holds. */
const KEYS: readonly (readonly [written: string, known: string, holds: string])[] = [
  ['\u200btenant_id', 'tenant_id', 'U+200B (zero width space)'],
  ['tenant\u00ad_id', 'tenant_id', 'U+00AD (soft hyphen)'],
  ['tenant_id\u00a0', 'tenant_id', 'U+00A0 (no-break space)'],
  ['tenant\ufeff_id', 'tenant_id', 'U+FEFF (zero width no-break space)'],
  ['t\u0435nant_id', 'tenant_id', 'U+0435 (cyrillic small letter ie)'],
  ['tenant\uff3fid', 'tenant_id', 'U+FF3F (fullwidth low line)'],
  ['tenant\u00a0id', 'tenant_id', 'U+00A0 (no-break space)'],
  ['tenant\u2013id', 'tenant_id', 'U+2013 (en dash)'],
  ['tenant\u2012id', 'tenant_id', 'U+2012 (figure dash)'],
  ['tenant\u2014id', 'tenant_id', 'U+2014 (em dash)'],
  ['\uff54enant_id', 'tenant_id', 'U+FF54 (fullwidth latin small letter t)'],
  ['Tenant\u00a0ID', 'tenant_id', 'U+00A0 (no-break space)'],
  ['\u201ctenant_id\u201d', 'tenant_id', 'U+201C (left double quotation mark)'],
]

const ofKeys = KEYS.map(
  ([written, known, holds]): BadCase => ({
    title: `a key with ${holds}`,
    // Behind a comment: at the start of a file a mark is no part of the key.
    job: `# job\n${written}: acme\n${REST}`,
    code: 'look-alike-key',
    severity: 'error',
    path: written,
    message: `This key looks like ${known} but holds ${holds}, so that nothing reads it. Write ${known}. The job cannot do without ${known}.`,
    fixed: `# job\n${known}: acme\n${REST}`,
  }),
)

/** A key that looks like no known one, at its place in the tags: what it holds, and the names offered. */
const UNKNOWN: readonly (readonly [
  key: string,
  place: string,
  says: string,
  names: readonly string[],
])[] = [
  ['cost\u00a0centr', '', 'U+00A0 (no-break space)', ['cost_center', 'cost centr']],
  ['ow\u200bnr', '', 'U+200B (zero width space)', ['owner', 'ownr']],
  ['b\u0443ild', 'custom.', 'U+0443 (cyrillic small letter u)', ['byild']],
  ['build\u2013no', 'custom.', 'U+2013 (en dash)', ['build-no']],
  ['\u2022 build', 'custom.', 'U+2022 (bullet)', ['build']],
]

const ofUnknown = UNKNOWN.map(([key, place, says, names]): BadCase => {
  const job = (name: string) =>
    `${AWS}  tags:\n    ${place === '' ? `${name}: x` : `custom:\n      ${name}: x`}\n`
  return {
    title: `a key that nobody knows with ${says}`,
    job: job(key),
    code: 'look-alike-key',
    severity: 'warning',
    path: `infrastructure.tags.${place}${key}`,
    message: new RegExp(`^The key .* holds ${says.replace(/[()+]/g, '\\$&')}, which `),
    choices: names.map(job),
  }
})

const VALUES: readonly (readonly [value: string, says: string, plain: string])[] = [
  [
    '\u201cacme\u201d',
    'holds U+201C (left double quotation mark), which is no quote to YAML',
    'acme',
  ],
  [
    '\u2018acme\u2019',
    'holds U+2018 (left single quotation mark), which is no quote to YAML',
    'acme',
  ],
  ['ac\u200bme', 'holds U+200B (zero width space), which cannot be seen.', 'acme'],
  ['ac\u200dme', 'holds U+200D (zero width joiner), which cannot be seen.', 'acme'],
  ['ac\u00a0me', 'holds U+00A0 (no-break space), which looks like a space and is not.', 'ac me'],
  ['\u0430cme', 'holds U+0430 (cyrillic small letter a), which looks like a and is not.', 'acme'],
  ['us\u2013east\u20131', 'holds U+2013 (en dash), which looks like - and is not.', 'us-east-1'],
  [
    '\uff15\uff11\uff12',
    'holds U+FF15 (fullwidth digit five), which looks like 5 and is not.',
    '"512"',
  ],
  ['a\uff0cb', 'holds U+FF0C (fullwidth comma), which looks like , and is not.', 'a,b'],
  ['a\uff1ab', 'holds U+FF1A (fullwidth colon), which looks like : and is not.', 'a:b'],
  [
    '\uff02acme\uff02',
    'holds U+FF02 (fullwidth quotation mark), which is no quote to YAML',
    'acme',
  ],
  ['\u201cacme"', 'holds U+201C (left double quotation mark), which is no quote to YAML', 'acme'],
  ['\u2022 acme', 'holds U+2022 (bullet), which looks like - and is not.', 'acme'],
  ['\u2014 acme', 'holds U+2014 (em dash), which looks like - and is not.', 'acme'],
  [
    'Команда \u0430cme',
    'holds U+0430 (cyrillic small letter a), which looks like a and is not.',
    'Команда acme',
  ],
]

const ofValues = VALUES.map(([value, says, plain]): BadCase => {
  const job = (text: string) => `${AWS}  tags:\n    owner: ${text}\n`
  return {
    title: `a value that ${says}`,
    job: job(value),
    code: 'look-alike-value',
    severity: 'warning',
    path: 'infrastructure.tags.owner',
    message: new RegExp(`^infrastructure\\.tags\\.owner ${says.replace(/[()+.]/g, '\\$&')}`),
    choices: [job(plain)],
  }
})

const asset = (text: string) => `schema:\n  - ${text}\n`

/** An asset with such a character, and the place, the words and the text after the way out. */
const ASSETS: readonly (readonly [string, string, RegExp, string])[] = [
  [
    'compli\u0430nce: {retention_days: 5}\n',
    'compli\u0430nce',
    /^This key looks like compliance but holds U\+0430 /,
    'compliance: {retention_days: 5}\n',
  ],
  [
    'compliance:\n  classific\u200bation: [pii]\n',
    'compliance.classific\u200bation',
    /holds U\+200B /,
    'compliance:\n  classification: [pii]\n',
  ],
  [
    'asset: {governance: {ow\u00adner: a}}\n',
    'asset.governance.ow\u00adner',
    /holds U\+00AD /,
    'asset: {governance: {owner: a}}\n',
  ],
  [
    asset('{name: id, cl\u0430ssification: pii}'),
    'schema[0].cl\u0430ssification',
    /looks like classification/,
    asset('{name: id, classification: pii}'),
  ],
]
const ASSET_VALUES: readonly (readonly [string, string, string])[] = [
  [
    asset('{name: i\u200bd, classification: pii}'),
    'schema[0].name',
    asset('{name: id, classification: pii}'),
  ],
  [
    asset('{name: t, properties: [{name: id, classification: p\u0456i}]}'),
    'schema[0].properties[0].classification',
    asset('{name: t, properties: [{name: id, classification: pii}]}'),
  ],
  [
    'team: [{username: a\u00a0b, role: owner}]\n',
    'team[0].username',
    'team: [{username: a b, role: owner}]\n',
  ],
  [
    'finops: {business_tags: [a, b\u200b]}\n',
    'finops.business_tags[1]',
    'finops: {business_tags: [a, b]}\n',
  ],
]

const ofAssets = [
  ...ASSETS.map(
    ([text, path, message, fixed]): BadCase => ({
      title: `a key of an asset: ${path}`,
      job: AWS,
      asset: text,
      code: 'look-alike-key',
      severity: 'warning',
      document: 'asset',
      path,
      message,
      fixed,
    }),
  ),
  ...ASSET_VALUES.map(
    ([text, path, plain]): BadCase => ({
      title: `a value of an asset: ${path}`,
      job: AWS,
      asset: text,
      code: 'look-alike-value',
      severity: 'warning',
      document: 'asset',
      path,
      message: / holds U\+/,
      choices: [plain],
    }),
  ),
]

export const hiddenCharactersCases: RuleCases = {
  of: hiddenCharacters,
  bad: [...ofKeys, ...ofUnknown, ...ofValues, ...ofAssets],
  good: [
    { title: 'other alphabets', job: `${AWS}  tags: {owner: Команда данных, project: データ}\n` },
    {
      title: 'dashes and apostrophes in prose',
      job: `${AWS}  tags: {owner: "It\u2019s us \u2013 data"}\n`,
    },
    { title: 'wide signs in Japanese', job: `${AWS}  tags: {owner: "データ\uff11\uff0c部"}\n` },
    {
      title: 'what no tag comes of in an asset',
      job: AWS,
      asset:
        'description: {purpose: "a\u00a0b"}\nauthoritat\u0456veDefinitions: []\nschema: [{name: id, businessName: "i\u200bd"}]\n',
    },
    { title: 'joined emoji', job: `${AWS}  tags: {owner: "\u{1f469}\u200d\u{1f4bb}"}\n` },
  ],
}
