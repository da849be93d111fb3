import type { Path } from '../../document/document'
import { isWithin, pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import { listInWords, pathInWords } from '../../findings/words'
import { EFFECT_FIELDS, type Effect, type EffectField } from '../../providers/effects'
import type { VariableValues } from '../../providers/field-check'
import { asBool } from '../../providers/field-checks/as-terraform'
import type { RuntimeSupport } from '../../providers/provider'
import { hasAlarm, isGiven, isMonitored, type Switch } from '../../providers/switch'
import { BACKEND_CONFIG_PATH, BACKEND_RULES } from '../../terraform/backends'
import { variableKeys } from '../../terraform/leave-out-idle'
import { valuesByName } from '../../terraform/terraform-variable'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { callsOwnModule } from '../field-state'
import { meantFor } from '../meant-places'
import { placesOf } from '../places'
import { readsInvalid } from '../record-reads'
import { type RuleInput, rule } from '../rule'
import { switchedOff } from '../switched-off'
import { notRefused } from './cloud-checks'

const codes = {
  'no-effect': { severity: ['info', 'warning'], fix: 'choice', isTunable: true },
  'alarm-unheard': { severity: 'info', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const noEffectWords: WordsOf<typeof codes> = {
  'no-effect': {
    what: 'A field should have an effect on the chosen provider and runtime, and beside its siblings.',
    why: 'What does nothing should not look as if it did.',
  },
  'alarm-unheard': {
    what: 'An alarm should have a channel that it tells.',
    why: 'It is made, and nobody hears of it who does not look.',
  },
}

/**
 * What is set and does nothing, with the reason (spec section 6): on the chosen runtime, or while
 * another value turns it off. Each place is spoken of once.
 */
export const noEffect = rule(codes, (input) => {
  const { job, support } = input
  if (!support) return backendSwitches(job)
  const isOwnModule = callsOwnModule(input)
  const findings = [
    ...idleFields(input, support),
    ...(isOwnModule
      ? []
      : [...idleVariables(input, support), ...offBeside(input), ...unheard(input)]),
    ...backendSwitches(job),
  ]
  const places = new Map(findings.toReversed().map((one) => [pathKey(one.path), one]))
  return findings.filter((one) => places.get(pathKey(one.path)) === one)
})

function idleFields(input: RuleInput, support: RuntimeSupport): readonly Finding[] {
  return FIELD_PATHS.flatMap(({ field, path }) => {
    if (valueAt(input.job, path) === undefined) return []
    return idle(path, support.effects[field], support).map((found) =>
      isLeftOut(field, path, input) ? { ...found, message: `${found.message}${LEFT_OUT}` } : found,
    )
  })
}

const LEFT_OUT = ' The module would refuse it, so it is left out of the variables.'

/** Whether a field of the block is not among the variables; one of the author's own may take their place. */
function isLeftOut(field: EffectField, path: Path, input: RuleInput): boolean {
  if (callsOwnModule(input)) return false
  const [name, ...keys] = variableKeys(field)
  const variable = input.variables.find((one) => one.name === name)
  if (!variable) return true
  const isOfBlock = variable.path !== null && isWithin(path, variable.path)
  return isOfBlock && valueAt(variable.value, keys) === undefined
}

const FIELD_PATHS = EFFECT_FIELDS.map((field) => ({
  field,
  path: ['infrastructure', ...field.split('.')],
}))

/** Where the module refuses the value, it has said enough. */
function idleVariables(input: RuleInput, support: RuntimeSupport): readonly Finding[] {
  const own = Object.entries(input.job.infrastructure?.terraform?.variables ?? {})
  const found = own.flatMap(([name, value]) => {
    const effects = support.variableEffects
    const effect = Object.hasOwn(effects, name) ? effects[name] : undefined
    if (!effect || value === null || value === undefined) return []
    return idle([...OWN_VARIABLES_PATH, name], effect, support)
  })
  return notRefused(found, input)
}

function idle(path: Path, effect: Effect, support: RuntimeSupport): readonly Finding[] {
  if ('sets' in effect) return []
  return [
    {
      code: 'no-effect',
      severity: 'info',
      message: `${pathInWords(path)} has no effect on ${support.label} because ${effect.none}.`,
      path,
      choices: [remove(path, 'Remove it')],
    },
  ]
}

function offBeside(input: RuleInput): readonly Finding[] {
  const values = valuesByName(input.variables)
  return switchedOff(input).flatMap((one) =>
    isGiven(values, ...one.at) && !one.isToldElsewhere
      ? placesOf(input, one.at).flatMap(({ path }) => offFinding(one, path, input))
      : [],
  )
}

function offFinding(
  { at, because, isGrave, turnOn }: Switch,
  path: Path,
  input: RuleInput,
): readonly Finding[] {
  const { job, variables } = input
  // What is worked out stands nowhere.
  if (path.length === 0 || valueAt(job, path) === undefined) return []
  const [name = ''] = turnOn?.at ?? at
  const root = variables.find((one) => one.name === name)?.path
  const switchPath = turnOn && root ? [...root, ...turnOn.at.slice(1)] : null
  // Who wrote false has decided.
  const isDecided = switchPath !== null && valueAt(job, switchPath) !== undefined
  const turnItOn: readonly Fix[] =
    turnOn && switchPath
      ? [
          {
            title: `Set ${pathInWords(switchPath.slice(1))} to ${turnOn.value}`,
            document: 'job',
            edits: [{ op: 'set', path: switchPath, value: turnOn.value }],
          },
        ]
      : []
  return [
    {
      code: 'no-effect',
      severity: isGrave && !isDecided ? 'warning' : 'info',
      message: `${pathInWords(path)} has no effect because ${because}.`,
      path,
      choices: [...turnItOn, remove(path, 'Remove it')],
    },
  ]
}

/** The other half of channels without thresholds. */
function unheard(input: RuleInput): readonly Finding[] {
  const values = valuesByName(input.variables)
  const isUnheard = (of: VariableValues) =>
    isMonitored(of) && hasAlarm(of) && !isGiven(of, 'monitoring', 'alerts', 'channels')
  if (!isUnheard(values) || readsInvalid(input, values, isUnheard)) return []
  if (meantFor(input, ['infrastructure', 'monitoring', 'alerts', 'channels']) !== null) return []
  return placesOf(input, ['monitoring', 'alerts', 'thresholds']).map(({ path }) => ({
    code: 'alarm-unheard',
    message: `${pathInWords(path)} makes alarms that tell nobody: there are no channels in monitoring.alerts.channels.`,
    path,
  }))
}

/** Settings of the backend that others turn off. Those may also come by `-backend-config`. */
function backendSwitches(job: RuleInput['job']): readonly Finding[] {
  const { type, config = {} } = job.infrastructure?.terraform?.backend ?? {}
  if (!type) return []
  const isOn = (name: string) => {
    const value = Object.hasOwn(config, name) ? config[name] : null
    return value !== null && value !== '' && asBool(value) !== false
  }
  return Object.entries(BACKEND_RULES[type].switches)
    .filter(([name, needs]) => isOn(name) && !needs.some(isOn))
    .map(([name, needs]): Finding => {
      const path = [...BACKEND_CONFIG_PATH, name]
      return {
        code: 'no-effect',
        severity: needs.some((one) => Object.hasOwn(config, one)) ? 'info' : 'warning',
        message: `${pathInWords(path)} has no effect because ${listInWords(needs)} is not set beside it.`,
        path,
        choices: [remove(path, 'Remove it')],
      }
    })
}
