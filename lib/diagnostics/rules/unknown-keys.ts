import { safeParse } from 'zod'
import type { Path } from '../../document/document'
import { pathKey } from '../../document/path-key'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { type Renaming, renaming } from '../../findings/did-you-mean'
import type { Fix } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import { misplacedKeys } from '../misplaced-keys'
import { inOtherUnit } from '../other-units'
import { type RuleInput, rule } from '../rule'
import { keysOfShape, type UnreadKey, unreadAtTop, unreadBelow } from '../unread-keys'

const codes = {
  // An error where the key that is meant is one that a job cannot do without.
  'unknown-key': { severity: ['warning', 'error'], fix: 'either', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unknownKeysWords: WordsOf<typeof codes> = {
  'unknown-key': {
    what: 'A key should be one that Dativo knows.',
    why: 'A misspelled key is kept and does nothing, which is easily overlooked.',
  },
}

/**
 * Keys that nothing reads and that have no home elsewhere. Inside `infrastructure` each is a warning;
 * at the top of the job, where other parts of Dativo have keys too, only one that looks like a slip.
 */
export const unknownKeys = rule(codes, (input) => {
  const { value } = input.document
  const misplaced = new Set(misplacedKeys(input).map(({ path }) => pathKey(path)))
  const unread = (keys: readonly UnreadKey[]) =>
    keys.filter(({ path }) => !misplaced.has(pathKey(path)))
  const slips = unread(unreadAtTop(value)).flatMap((key) => {
    const ways = waysOf(key, input)
    return ways.question === '' ? [] : [unknownKey(key.path, ways)]
  })
  return [
    ...slips,
    ...unread(unreadBelow(value)).map((key) => unknownKey(key.path, waysOf(key, input))),
  ]
})

/** What the last key of a path may have been meant to be, in its block. */
function waysOf({ path, shape, block }: UnreadKey, input: RuleInput): Renaming {
  const value = block[String(path.at(-1))]
  const converted = inOtherUnit(path, value, input)
  if (converted) return converted
  const ways = renaming(path, {
    names: keysOfShape(shape),
    isTaken: (name) => Object.hasOwn(block, name),
    fits: (name) => shape[name] !== undefined && safeParse(shape[name], value).success,
  })
  return ways.choices ? { ...ways, choices: inUnits(ways.choices, value) } : ways
}

/** Seconds of what a number without its unit may count, where that many are plausible. */
const TIMES = [
  { unit: 'minutes', seconds: 60, most: 10_080 },
  { unit: 'hours', seconds: 3600, most: 168 },
] as const

/** `timeout: 60` may count seconds, as its name with a unit does, or minutes: each is a way. */
function inUnits(renames: readonly Fix[], value: unknown): readonly Fix[] {
  return renames.flatMap((rename) => {
    const [edit] = rename.edits
    if (typeof value !== 'number' || edit?.op !== 'rename' || !edit.key.endsWith('_seconds')) {
      return [rename]
    }
    const path = [...edit.path.slice(0, -1), edit.key]
    return [
      { ...rename, title: `${rename.title}: ${value} seconds` },
      ...TIMES.filter(({ most }) => value <= most).map(
        ({ unit, seconds }): Fix => ({
          ...rename,
          title: `${rename.title}: ${value * seconds} seconds, for ${value} ${unit}`,
          edits: [edit, { op: 'set', path, value: value * seconds }],
        }),
      ),
    ]
  })
}

function unknownKey(path: Path, { question, ...ways }: Renaming): Finding {
  const key = String(path.at(-1))
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  return {
    code: 'unknown-key',
    severity: 'warning',
    message: `Nothing reads the key ${key}${where}. It is kept and has no effect.${question}`,
    path,
    at: 'key',
    ...ways,
  }
}
