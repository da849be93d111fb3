import { ENVIRONMENTS } from '@/schemas/vocabulary'
import { changeTo } from '../../findings/changes'
import { nearWords } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { rule } from '../rule'
import { isTagUnsettled } from '../tag-state'

const codes = {
  'unusual-environment': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unusualEnvironmentWords: WordsOf<typeof codes> = {
  'unusual-environment': {
    what: 'The environment should be spelled as everybody spells it.',
    why: 'A misspelled environment becomes a tag of its own, and reports by environment miss the job.',
  },
}

/** How environments are spelled: the short forms of the tags, and their long ones. */
const SPELLINGS = [...ENVIRONMENTS, 'development', 'production']

/** Other names of stages, which are nobody's slip. */
const OTHERS =
  'acc ci demo develop int integration lab live local nightly nonprod perf poc pre preprod preview prd qa sandbox shared stage stg test testing tst uat'.split(
    ' ',
  )

const USUAL: ReadonlySet<string> = new Set([...SPELLINGS, ...OTHERS])

const TAGS = ['Environment', 'FinOps_environment']

/** A free environment that looks like a misspelled one: `prdo`, `produktion`. */
export const unusualEnvironment = rule(codes, (input) =>
  input.ledger.entries
    .filter(({ name, winner }) => TAGS.includes(name) && !winner.isRemoval)
    .filter(({ name }) => !isTagUnsettled(input, name))
    .flatMap(({ winner: { value, origin } }): readonly Finding[] => {
      const meant = origin.file === 'system' || isUsual(value) ? undefined : nearest(value)
      if (!meant || origin.file === 'system') return []
      return [
        {
          code: 'unusual-environment',
          message: `The environment "${value}" is spelled like no other. Did you mean ${meant}?`,
          document: origin.file,
          path: origin.path,
          choices: [changeTo(origin.path, meant, origin.file)],
        },
      ]
    }),
)

/** A known name, alone or with something behind it: `Prod`, `dev-2`, `production_eu`. */
function isUsual(value: string): boolean {
  const [start = ''] = value.toLowerCase().split(/[-_.\s\d]/, 1)
  return start === '' || USUAL.has(start)
}

/** What was meant: letters that changed places, or a few wrong ones. `product` is a word of its own. */
function nearest(value: string): string | undefined {
  // Environments are short words; a long text is none, and not worth comparing.
  if (value.length > 20) return undefined
  const word = value.toLowerCase()
  const candidates = SPELLINGS.filter((one) => !one.startsWith(word) && !word.startsWith(one))
  return (
    candidates.find((one) => letters(one) === letters(word)) ??
    nearWords(word, candidates).likely[0]
  )
}

function letters(word: string): string {
  return [...word].sort().join('')
}
