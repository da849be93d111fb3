import type { FieldCheck } from '../field-check'
import { KUBERNETES_REFUSALS } from '../kubernetes-refusals.gen'
import { asText } from './as-terraform'
import { KUBERNETES_VALUE_WORDS } from './kubernetes-value-words'
import type { ValueWords, ValueWordsOf } from './words-of-values'

/** As many are offered. */
const MOST = 3
/** Of a longer text nobody knows what it was meant to be. */
const MAX_CHARACTERS = 2000

/**
 * The checks, each with what is said of a value of its own (`"a" is not a subnet id (subnet- and 8 or 17
 * hex digits).`), and with the texts near it. What a check says by itself stays. Every cloud's module
 * calls the Kubernetes one.
 */
export function withValueWords<Refusals extends Readonly<Record<string, string>>>(
  checks: readonly FieldCheck[],
  refusals: Refusals,
  words: ValueWordsOf<Refusals>,
): readonly FieldCheck[] {
  return spoken(spoken(checks, refusals, words), KUBERNETES_REFUSALS, KUBERNETES_VALUE_WORDS)
}

function spoken<Refusals extends Readonly<Record<string, string>>>(
  checks: readonly FieldCheck[],
  refusals: Refusals,
  words: ValueWordsOf<Refusals>,
): readonly FieldCheck[] {
  const known: Readonly<Partial<Record<string, ValueWords>>> = words
  const bySentence = new Map(
    Object.entries(refusals).flatMap(([key, sentence]) => {
      const of = known[key]
      return of ? [[sentence, of] as const] : []
    }),
  )
  return checks.map((check) => {
    const of = bySentence.get(check.refusal)
    return of ? withWords(check, of) : check
  })
}

function withWords(
  check: FieldCheck,
  { is, like, says, near, among, canGo }: ValueWords,
): FieldCheck {
  const { choices } = check
  return {
    ...check,
    ...(canGo && { canGo }),
    ...(among && { among }),
    ...(is !== undefined &&
      !check.says && {
        says: (value: unknown) => {
          const text = typeof value === 'object' ? null : asText(value)
          if (text === null) return check.refusal
          return says?.(text) ?? isNot(text, is, like)
        },
      }),
    ...(near && {
      choices: (value, variables) => {
        const own = choices?.(value, variables) ?? []
        if (own.length > 0) return own
        const text = typeof value === 'object' ? null : asText(value)
        const texts = text === null || text.length > MAX_CHARACTERS ? [] : near(text)
        const taken = texts.filter((one) => one !== text && check.accepts(one, variables))
        return [...new Set(taken)].slice(0, MOST)
      },
    }),
  }
}

/** That a value is not what it should be, and what that looks like, as a sentence. */
export function isNot(value: unknown, is: string, like?: string): string {
  const text = asText(value) ?? ''
  const form = like === undefined ? '' : ` (${like})`
  return text.trim() === ''
    ? `An empty value is not ${is}${form}.`
    : `${quoted(text)} is not ${is}${form}.`
}

/** A value as a sentence holds it; a long one is cut. */
export function quoted(value: unknown): string {
  const characters = [...(asText(value) ?? '')]
  return `"${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : characters.join('')}"`
}
