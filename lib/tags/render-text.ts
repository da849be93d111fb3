import type { TagRules } from '../providers/provider'
import { shortHash } from '../providers/short-hash'
import { cutText } from './cut-text'
import type { TagCandidate, TagChange, TagChangeRule } from './tag'

/** A rendered name or value with the steps that led to it. */
export interface RenderedText {
  readonly text: string
  readonly changes: readonly TagChange[]
}

/** One step of the rendering: what it makes of the text, and why. */
interface Step {
  readonly rule: TagChangeRule
  readonly reason: string
  apply(text: string): string
}

/** A canonical tag name → the name one cloud takes. A cut name ends in a hash of the canonical one. */
export function renderName(name: string, rules: TagRules): RenderedText {
  const limit = { characters: rules.nameMaxCharacters, bytes: rules.nameMaxBytes }
  return run('name', name, [
    compose,
    ...letterCase(rules),
    replaceCharacters(rules.illegalInName, rules),
    {
      rule: 'letter-first',
      reason: rules.why.nameStart,
      apply: (text) => (rules.nameStart && !rules.nameStart.test(text) ? `t_${text}` : text),
    },
    {
      rule: 'cut',
      reason: `${rules.why.length} The end is a hash of the whole name, so that two names stay two.`,
      apply: (text) => cutText(text, limit, () => `_${shortHash(name)}`),
    },
  ])
}

/** A candidate's canonical value → the value one cloud takes. */
export function renderValue(candidate: TagCandidate, rules: TagRules): RenderedText {
  const limit = { characters: rules.valueMaxCharacters, bytes: rules.valueMaxBytes }
  const { list } = candidate
  return run('value', candidate.value, [
    {
      rule: 'list-separator',
      reason: rules.why.listSeparator,
      apply: (text) => (list ? list.join(rules.listSeparator) : text),
    },
    compose,
    ...letterCase(rules),
    ...(rules.illegalInValue ? [replaceCharacters(rules.illegalInValue, rules)] : []),
    { rule: 'cut', reason: rules.why.length, apply: (text) => cutText(text, limit, () => '') },
  ])
}

function run(part: 'name' | 'value', start: string, steps: readonly Step[]): RenderedText {
  const changes: TagChange[] = []
  let text = start
  for (const { rule, reason, apply } of steps) {
    const after = apply(text)
    if (after !== text) changes.push({ part, rule, before: text, after, reason })
    text = after
  }
  return { text, changes }
}

/** Terraform keeps every string in NFC and as well-formed Unicode, whatever the file holds. */
const compose: Step = {
  rule: 'composed',
  reason:
    'Terraform keeps text in composed form (NFC), in which an accented letter is one character.',
  apply: (text) => text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC'),
}

function letterCase(rules: TagRules): readonly Step[] {
  if (!rules.lowerCase) return []
  return [{ rule: 'lower-case', reason: rules.why.lowerCase, apply: (text) => text.toLowerCase() }]
}

function replaceCharacters(illegal: RegExp, rules: TagRules): Step {
  return {
    rule: 'replaced-characters',
    reason: rules.why.characters,
    apply: (text) => text.replace(illegal, '_'),
  }
}
