import type { DocumentRole, Path } from '../document/document'
import type { ReadingDifference } from '../document/reading-differences'
import { isSameScalar } from '../document/scalars/scalar'
import type { Codes, WordsOf } from './code'
import type { Finding, Fix } from './finding'
import { type KindMeant, type ReadingOption, readingOptions } from './reading-options'
import type { Schema } from './schema-at'
import { listInWords, pathInWords, valueInWords } from './words'

/** What the two versions of YAML read otherwise. */
export const READING_CODES = {
  'read-differently': { severity: ['warning', 'error'], fix: 'either', isTunable: true },
} as const satisfies Codes
export type ReadingCode = keyof typeof READING_CODES

export const READING_WORDS: WordsOf<typeof READING_CODES> = {
  'read-differently': {
    what: 'A value or key should be written so that every version of YAML reads it alike.',
    why: 'The job runner reads YAML 1.1 and editors read YAML 1.2: to one of them no is a switch, 0644 is 420, 22:00 is 1320 and 2024-01-15 is a date.',
    source: 'https://yaml.org/type/, https://yaml.org/spec/1.2.2/#103-core-schema',
  },
}

/**
 * What is said of a scalar that the job runner (YAML 1.1) and editors (YAML 1.2) read otherwise; null
 * where the place takes neither, so that another finding says what belongs there.
 */
export function readDifferently(
  difference: ReadingDifference,
  role: DocumentRole,
  schema: Schema,
  kind: KindMeant,
): Finding<ReadingCode> | null {
  return difference.at === 'key'
    ? keyFinding(difference, role)
    : valueFinding(difference, role, schema, kind)
}

function valueFinding(
  difference: ReadingDifference,
  role: DocumentRole,
  schema: Schema,
  kind: KindMeant,
): Finding<ReadingCode> | null {
  const { path } = difference
  const { options, takesRunners, isKnown } = readingOptions(schema, difference, kind)
  if (options.length === 0) return null
  const texts = options.filter((option) => typeof option === 'string')
  const fixes = options.map((option) => setFix(option, path, role, texts.length > 1))
  const [only] = fixes
  const isCertain = isKnown && fixes.length === 1 && only !== undefined
  return {
    code: 'read-differently',
    severity: takesRunners ? 'warning' : 'error',
    message: `${valueMessage(difference, takesRunners)} ${way(options, isCertain)}`,
    document: role,
    path,
    ...(isCertain ? { fix: only } : { choices: fixes }),
  }
}

function valueMessage(
  { path, written, runner, editors }: ReadingDifference,
  takesRunners: boolean,
): string {
  const refusal = takesRunners ? '' : ', which is not taken here'
  const readings = `the job runner (YAML 1.1) reads as ${valueInWords(runner)}${refusal}, editors (YAML 1.2) as ${valueInWords(editors)}`
  return `${pathInWords(path)} is written ${written}, which ${readings}.`
}

function way(options: readonly ReadingOption[], isCertain: boolean): string {
  const [only] = options
  if (isCertain && typeof only === 'string') return 'Put it in quotes.'
  const spelled = options.map((option) =>
    typeof option === 'string' ? `"${option}"` : `${option}`,
  )
  return isCertain ? `Write ${spelled.join()}.` : `Write what is meant: ${listInWords(spelled)}.`
}

/** Of several texts each title says which. */
function setFix(
  option: ReadingOption,
  path: Path,
  document: DocumentRole,
  isOneOfTexts: boolean,
): Fix {
  const quoted = isOneOfTexts ? `Change to "${option}"` : 'Put it in quotes'
  const title = typeof option === 'string' ? quoted : `Change to ${option}`
  return { title, document, edits: [{ op: 'write', path, value: option }] }
}

/** Where both readers agree, it is the name that differs from what is written: `1.10` is called 1.1. */
function keyMessage({ path, written, runner, editors }: ReadingDifference): string {
  const parent = path.slice(0, -1)
  const where = parent.length > 0 ? ` of ${pathInWords(parent)}` : ''
  const key = `The key ${written === '' ? 'without a name' : written}${where}`
  const reading = valueInWords(runner)
  if (typeof runner === 'string') {
    return `${key} is the text ${reading} to the job runner (YAML 1.1), and ${valueInWords(editors)} to editors (YAML 1.2)`
  }
  const called = `which calls it ${path.at(-1)}`
  if (!isSameScalar(runner, editors)) {
    return `${key} is ${reading} to the job runner (YAML 1.1), ${called}, and ${valueInWords(editors)} to editors (YAML 1.2)`
  }
  const meant = written === '' ? '' : `, not the text "${written}"`
  return `${key} is ${reading} to editors and to the job runner, ${called}${meant}`
}

function keyFinding(difference: ReadingDifference, role: DocumentRole): Finding<ReadingCode> {
  const { path, written } = difference
  const isNamed = written !== ''
  return {
    code: 'read-differently',
    severity: 'warning',
    message: `${keyMessage(difference)}. Put it in quotes.`,
    document: role,
    path,
    at: 'key',
    ...(isNamed && {
      fix: {
        title: 'Put it in quotes',
        document: role,
        edits: [{ op: 'rename', path, key: written }],
      },
    }),
  }
}
