import { changeTo, remove } from '../findings/changes'
import { closest } from '../findings/closest'
import { renameTo } from '../findings/did-you-mean'
import type { Fix, Said } from '../findings/finding'
import { pathInWords } from '../findings/words'
import type { FieldCheck, VariableValues } from '../providers/field-check'
import { cloudOfIdentifier } from '../providers/identifier-forms'
import type { CloudProvider } from '../providers/provider'
import { commonHome, type Named } from './named-homes'
import { placeholderHint } from './placeholder-in'
import type { Place } from './places'
import { refusalWays } from './refusal-ways'
import type { RuleInput } from './rule'

/** What is said of a value that a check refuses, before the way out: of this very value where the check can. */
export function refusalWords(check: FieldCheck, value: unknown, values: VariableValues): string {
  return check.says?.(value, values) ?? check.refusal
}

/** A refused value: what is wrong with it, and the values in its stead. */
export function refusalOfValue(
  check: FieldCheck,
  place: Place,
  values: VariableValues,
  input: RuleInput,
): Said {
  const { value, path } = place
  const { asked, near, ways } = waysOut(check, place, values, input)
  const hint = placeholderHint(value) || otherCloudHint(value, input.cloud)
  const words = refusalWords(check, value, values)
  const said = [words, check.detail?.(value, values), hint.trim()].filter(Boolean).join(' ')
  const question = near === undefined ? asked : sayNearest(said, String(value), String(near))
  return { message: [said, question].filter(Boolean).join(' '), path, ...ways }
}

/** The nearest value as a sentence behind what is said already, which may name the one or the other. */
function sayNearest(said: string, value: string, near: string): string {
  if (said.includes(` is ${near}.`) || said.includes(` is ${near}, `)) return ''
  return said.includes(`"${value}"`)
    ? `The nearest is ${near}.`
    : `The nearest to ${value} is ${near}.`
}

interface WaysOut {
  /** The way out as a sentence; empty where there is none. */
  readonly asked: string
  /** The value that is nearest, where it is one. */
  readonly near?: unknown
  readonly ways: Pick<Said, 'fix' | 'choices'>
}

/** What is the same in the form of the cloud, else what is nearest, else what may have been meant. */
function waysOut(
  check: FieldCheck,
  place: Place,
  values: VariableValues,
  input: RuleInput,
): WaysOut {
  const { value, path } = place
  const home = homeOfRest(check, values, input)
  if (home) {
    return {
      asked: `What the job uses is of ${home.name} (${pathInWords(home.path)}).`,
      ways: { choices: [changeTo(path, home.name)] },
    }
  }
  const exact = check.exact?.(value, values)
  if (exact !== undefined) {
    return {
      asked: `Write it as ${String(exact)}.`,
      ways: { fix: changeTo(path, exact) },
    }
  }
  const near = check.nearest?.(value, values)
  if (near !== undefined && near !== value) {
    return {
      near,
      asked: '',
      ways: refusalWays(check, place, near, values, input),
    }
  }
  const choices = choicesOf(check, value, values)
  if (choices.length === 0) {
    return { asked: '', ways: check.canGo ? { choices: [remove(path, 'Remove it')] } : {} }
  }
  return {
    asked: choices.every(isText) ? `Did you mean ${choices.map(String).join(' or ')}?` : '',
    ways: { choices: choices.map((to) => changed(check, path, to)) },
  }
}

/** The region, project or other home that all the job uses is of, where it is one for the refused value. */
function homeOfRest(check: FieldCheck, values: VariableValues, input: RuleInput): Named | null {
  const [variable, ...keys] = check.at
  const home = keys.length === 0 && input.cloud?.homes.find((one) => one.variable === variable)
  const common = home ? commonHome(home, input) : null
  return common && check.accepts(common.name, { ...values, [variable]: common.name })
    ? common
    : null
}

/** A name is a key; a list is not told in full by the button that writes it. */
function changed({ at }: FieldCheck, path: Place['path'], to: unknown): Fix {
  if (at.at(-1) === '#') return renameTo(path, String(to))
  const fix = changeTo(path, to)
  return Array.isArray(to) ? { ...fix, title: `Keep the first ${to.length}` } : fix
}

function isText(value: unknown): boolean {
  return typeof value !== 'object'
}

function choicesOf(check: FieldCheck, value: unknown, values: VariableValues): readonly unknown[] {
  const meant = check.choices?.(value, values) ?? []
  if (meant.length > 0) return meant
  // A short word is a letter away from many names: MSK is no slip of MST.
  const isLong = String(value).length >= 5
  const near = isLong && check.among ? closest(String(value), check.among()) : undefined
  return near === undefined ? [] : [near]
}

function otherCloudHint(value: unknown, cloud: CloudProvider | null): string {
  const other = cloud ? cloudOfIdentifier(value) : null
  if (!cloud || !other || other.id === cloud.id) return ''
  return `This one is of ${other.label}, and the provider is ${cloud.label}.`
}
