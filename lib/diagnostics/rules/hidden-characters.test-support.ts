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
]

const ofKeys = KEYS.map(
  ([written, known, holds]): BadCase => ({
    title: `a key with ${holds}`,
    // Behind a comment: at the start of a file a mark is no part of the key.
    job: `# job\n${written}: acme\n${REST}`,
    code: 'look-alike-key',
    severity: 'warning',
    path: written,
    message: `This key looks like ${known} but holds ${holds}, so that nothing reads it. Write ${known}.`,
    fixed: `# job\n${known}: acme\n${REST}`,
  }),
)

const VALUES: readonly (readonly [value: string, says: string])[] = [
  ['\u201cacme\u201d', 'holds U+201C (left double quotation mark), which is no quote to YAML'],
  ['\u2018acme\u2019', 'holds U+2018 (left single quotation mark), which is no quote to YAML'],
  ['ac\u200bme', 'holds U+200B (zero width space), which cannot be seen.'],
  ['ac\u200dme', 'holds U+200D (zero width joiner), which cannot be seen.'],
  ['ac\u00a0me', 'holds U+00A0 (no-break space), which looks like a space and is not.'],
  ['\u0430cme', 'holds U+0430 (cyrillic small letter a), which looks like a and is not.'],
]

const ofValues = VALUES.map(
  ([value, says]): BadCase => ({
    title: `a value that ${says}`,
    job: `${AWS}  tags:\n    owner: ${value}\n`,
    code: 'look-alike-value',
    severity: 'warning',
    path: 'infrastructure.tags.owner',
    message: new RegExp(`^infrastructure\\.tags\\.owner ${says.replace(/[()+.]/g, '\\$&')}`),
  }),
)

export const hiddenCharactersCases: RuleCases = {
  of: hiddenCharacters,
  bad: [...ofKeys, ...ofValues],
  good: [
    { title: 'other alphabets', job: `${AWS}  tags: {owner: Команда данных, project: データ}\n` },
    {
      title: 'dashes and apostrophes in prose',
      job: `${AWS}  tags: {owner: "It\u2019s us \u2013 data"}\n`,
    },
    { title: 'joined emoji', job: `${AWS}  tags: {owner: "\u{1f469}\u200d\u{1f4bb}"}\n` },
  ],
}
