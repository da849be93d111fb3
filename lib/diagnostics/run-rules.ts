import type { Finding } from '../findings/finding'
import type { RuleCode } from './codes'
import type { RuleInput } from './rule'
import { RULES } from './rules'

/** What all rules find in a document that parses. */
export function runRules(input: RuleInput): readonly Finding<RuleCode>[] {
  return RULES.flatMap((rule): readonly Finding<RuleCode>[] => rule.find(input))
}
