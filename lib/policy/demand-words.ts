import { listInWords } from '../findings/words'
import type { ActivePolicy, Allowed, Demand } from './policy'

/** Longer lists are cut: the policy has the rest. */
const MOST_VALUES = 8

/** `one of dev, staging or prod`, `text that matches ^FIN-\d{3}$`. */
export function allowedInWords({ values, pattern }: Allowed): string {
  const shown = values.slice(0, MOST_VALUES)
  const more = values.length - shown.length
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : listInWords(shown)
  const words = [
    ...(values.length === 1 ? [list] : values.length > 1 ? [`one of ${list}`] : []),
    ...(pattern ? [`text that matches ${pattern.source}`] : []),
  ]
  return words.join(', or ')
}

/** `The policy dativo-policy.yaml (line 4)`, and for which environment. */
export function policyInWords(
  { fileName }: Pick<ActivePolicy, 'fileName'>,
  { line, environment }: Pick<Demand, 'line' | 'environment'>,
): string {
  const where = environment === null ? '' : ` for ${environment}`
  return `The policy ${fileName} (line ${line})${where}`
}

/** The organisation's own reason, as a sentence behind ours. */
export function reasonInWords({ description }: Demand): string {
  if (description === null) return ''
  const text = description.trim()
  return text === '' ? '' : ` ${/[.!?]$/.test(text) ? text : `${text}.`}`
}
