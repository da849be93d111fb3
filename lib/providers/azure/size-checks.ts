import { CONSUMPTION_INSTANCE_TYPES } from '../container-apps-sizes'
import type { FieldCheck, VariableValues } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { clamp } from '../field-checks/numbers'
import { type PatternCheck, pattern, withRewrite } from '../field-checks/pattern'
import { coresMeant, mebibytesMeant } from '../field-checks/sizes'
import { areCores, nearestCores } from './cores'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

const GIBIBYTES = '^([0-9]+(?:[.][0-9]{1,2})?)Gi$'

/** The plan of a job is that of its instance type; none given and `none` are the consumption plan. */
function isOnConsumption(variables: VariableValues): boolean {
  const type = asText(given(variables, 'compute', 'instance_type'))
  return CONSUMPTION_INSTANCE_TYPES.includes(type ?? '')
}

/** The check on one of the two plans alone. */
function onPlan(plan: 'consumption' | 'dedicated', check: FieldCheck): FieldCheck {
  const isOther = (variables: VariableValues) =>
    isOnConsumption(variables) !== (plan === 'consumption')
  return {
    ...check,
    accepts: (value, variables) => isOther(variables) || check.accepts(value, variables),
  }
}

const coresOf = (variables: VariableValues) => asNumber(given(variables, 'compute', 'cpu'))

/** Twice the cores; nothing where the cores are refused themselves, or there are none. */
function twiceTheCores(variables: VariableValues): string | undefined {
  const cores = coresOf(variables)
  return areCores(cores) ? `${cores * 2}Gi` : undefined
}

function nearestMemory(memory: unknown): string | undefined {
  const mebibytes = mebibytesMeant(asText(memory) ?? '')
  return mebibytes === null ? undefined : `${nearestCores(mebibytes / 2048) * 2}Gi`
}

const consumptionMemory = pattern(
  {
    refusal: REFUSALS['container-apps-size'],
    at: ['compute', 'memory'],
    runtimes: ON_CONTAINER_APPS,
  },
  GIBIBYTES,
)

const CONSUMPTION_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['container-apps-size'],
    at: ['compute', 'cpu'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (cpu) => areCores(asNumber(cpu)),
    nearest: (cpu) => {
      const cores = coresMeant(asText(cpu) ?? '')
      return cores === null ? undefined : String(nearestCores(cores))
    },
  },
  {
    ...consumptionMemory,
    accepts: (memory, variables) =>
      consumptionMemory.accepts(memory, variables) && areCores((gibibytesOf(memory) ?? 0) / 2),
    nearest: (memory, variables) => twiceTheCores(variables) ?? nearestMemory(memory),
  },
  {
    refusal: REFUSALS['container-apps-memory'],
    at: ['compute', 'memory'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (memory, variables) => {
      const [gibibytes, cores] = [gibibytesOf(memory), coresOf(variables)]
      return gibibytes === null || cores === null || gibibytes === cores * 2
    },
    nearest: (_, variables) => twiceTheCores(variables),
  },
]

function gibibytesOf(memory: unknown): number | null {
  return asNumber((asText(memory) ?? '').replace(/Gi$/, ''))
}

const dedicatedMemory: PatternCheck = withRewrite(
  pattern(
    { refusal: REFUSALS['dedicated-size'], at: ['compute', 'memory'], runtimes: ON_CONTAINER_APPS },
    '^[0-9]+([.][0-9]{1,2})?Gi$',
  ),
  (text) => {
    const mebibytes = mebibytesMeant(text)
    return mebibytes === null ? null : `${Math.ceil((mebibytes * 100) / 1024) / 100}Gi`
  },
)

const DEDICATED_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['dedicated-size'],
    at: ['compute', 'cpu'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (cpu) => (asNumber(cpu) ?? 0) >= 0.1,
    nearest: (cpu) => {
      const cores = coresMeant(asText(cpu) ?? '')
      return cores === null ? undefined : String(clamp(cores, { min: 0.1 }))
    },
  },
  dedicatedMemory,
]

const PROFILES = ['Consumption', 'D4', 'D8', 'D16', 'D32', 'E4', 'E8', 'E16', 'E32']

/** An environment that exists has profiles of its owner's naming. */
const PROFILE_CHECK: FieldCheck = {
  refusal: REFUSALS['workload-profile'],
  at: ['compute', 'instance_type'],
  runtimes: ON_CONTAINER_APPS,
  accepts: (type, variables) =>
    type === '' ||
    PROFILES.includes(asText(type) ?? '') ||
    given(variables, 'container_app_environment_id') !== null,
  nearest: (type) =>
    PROFILES.find((profile) => profile.toLowerCase() === asText(type)?.trim().toLowerCase()),
}

/** Cores, memory and workload profile on Container Apps. */
export const SIZE_CHECKS: readonly FieldCheck[] = [
  ...CONSUMPTION_CHECKS.map((check) => onPlan('consumption', check)),
  ...DEDICATED_CHECKS.map((check) => onPlan('dedicated', check)),
  PROFILE_CHECK,
]
