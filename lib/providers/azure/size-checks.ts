import type { FieldCheck, VariableValues } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { clamp } from '../field-checks/numbers'
import { type PatternCheck, pattern, withRewrite } from '../field-checks/pattern'
import { coresMeant, mebibytesMeant, quantity } from '../field-checks/sizes'
import { areCores, nearestCores } from './cores'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

const GIB_PER_CORE = FACTS.gibPerCore.value
const CONSUMPTION: readonly string[] = FACTS.consumptionInstanceTypes.value

/** The plan of a job is that of its instance type; without one it is the consumption plan. */
function isOnConsumption(variables: VariableValues): boolean {
  const type = asText(given(variables, 'compute', 'instance_type')) ?? ''
  return type === '' || CONSUMPTION.includes(type)
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

const inCores = (cores: number | null) => (cores === 1 ? '1 core' : `${cores} cores`)

const coresOf = (variables: VariableValues) => asNumber(given(variables, 'compute', 'cpu'))

/** The memory of the cores; nothing where the cores are refused themselves, or there are none. */
function memoryOfCores(variables: VariableValues): string | undefined {
  const cores = coresOf(variables)
  return areCores(cores) ? `${cores * GIB_PER_CORE}Gi` : undefined
}

function nearestMemory(memory: unknown): string | undefined {
  const mebibytes = mebibytesMeant(asText(memory) ?? '')
  return mebibytes === null
    ? undefined
    : `${nearestCores(mebibytes / 1024 / GIB_PER_CORE) * GIB_PER_CORE}Gi`
}

const consumptionMemory = pattern(
  {
    refusal: REFUSALS['container-apps-size'],
    at: ['compute', 'memory'],
    runtimes: ON_CONTAINER_APPS,
  },
  FACTS.memoryPattern.value,
)

const CONSUMPTION_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['container-apps-size'],
    at: ['compute', 'cpu'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (cpu) => areCores(asNumber(cpu)),
    nearest: (cpu, variables) => {
      const cores = coresMeant(asText(cpu) ?? '')
      if (cores === null) return undefined
      return String(
        areCores(cores) ? cores : (coresWithMemory(memoryMeant(variables)) ?? nearestCores(cores)),
      )
    },
    detail: (cpu, variables) => {
      const memory = memoryMeant(variables)
      const meant = coresMeant(asText(cpu) ?? '')
      if (memory === undefined || meant === null || areCores(meant)) return ''
      return `With ${memory} of memory, cpu is ${coresWithMemory(memory)}.`
    },
  },
  {
    ...consumptionMemory,
    accepts: (memory, variables) =>
      consumptionMemory.accepts(memory, variables) &&
      areCores((gibibytesOf(memory) ?? 0) / GIB_PER_CORE),
    nearest: (memory, variables) => memoryOfCores(variables) ?? nearestMemory(memory),
    says: (memory, variables) => {
      const [near, paired] = [nearestMemory(memory), memoryOfCores(variables)]
      const isOther = near !== undefined && paired !== undefined && near !== paired
      return isOther ? sayPair(memory, variables) : REFUSALS['container-apps-size']
    },
  },
  {
    refusal: REFUSALS['container-apps-memory'],
    at: ['compute', 'memory'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (memory, variables) => {
      const [gibibytes, cores] = [gibibytesOf(memory), coresOf(variables)]
      // Of cores that are refused themselves no memory is right or wrong.
      return gibibytes === null || !areCores(cores) || gibibytes === cores * GIB_PER_CORE
    },
    nearest: (memory, variables) => memoryOfCores(variables) ?? nearestMemory(memory),
    says: sayPair,
  },
]

/** What memory the cores have, and which is written. */
function sayPair(memory: unknown, variables: VariableValues): string {
  const written = isInGi(memory) ? `, not ${asText(memory)}` : ''
  return `${readAs(memory)}ith ${inCores(coresOf(variables))}, memory is ${memoryOfCores(variables)}${written}.`
}

const isInGi = (memory: unknown) => (asText(memory) ?? '').endsWith('Gi')

/** How an amount without a unit, or in another, is read; the beginning of a sentence that goes on. */
function readAs(memory: unknown): string {
  const mebibytes = mebibytesMeant(asText(memory) ?? '')
  if (isInGi(memory) || mebibytes === null) return 'W'
  return `${asText(memory)} is read as ${quantity(mebibytes)}, and w`
}

/** The cores that have the memory, or what is nearest to it. */
function coresWithMemory(memory: string | undefined): number | undefined {
  return memory === undefined ? undefined : (gibibytesOf(memory) ?? 0) / GIB_PER_CORE
}

const memoryMeant = (variables: VariableValues) =>
  nearestMemory(given(variables, 'compute', 'memory'))

function gibibytesOf(memory: unknown): number | null {
  return asNumber((asText(memory) ?? '').replace(/Gi$/, ''))
}

const dedicatedMemory: PatternCheck = withRewrite(
  pattern(
    { refusal: REFUSALS['dedicated-size'], at: ['compute', 'memory'], runtimes: ON_CONTAINER_APPS },
    FACTS.memoryPattern.value,
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
    accepts: (cpu) => (asNumber(cpu) ?? 0) >= FACTS.dedicatedCoresMin.value,
    nearest: (cpu) => {
      const cores = coresMeant(asText(cpu) ?? '')
      return cores === null
        ? undefined
        : String(clamp(cores, { min: FACTS.dedicatedCoresMin.value }))
    },
  },
  dedicatedMemory,
]

const PROFILES: readonly string[] = FACTS.workloadProfiles.value

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
