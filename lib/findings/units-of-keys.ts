/** What a unit counts. */
export type Measure = 'time' | 'memory' | 'cores' | 'share'

/** A unit as keys end in it. */
interface KeyUnit {
  readonly measure: Measure
  /** How many of the smallest of the measure that fields count: seconds, MiB, cores, percent. */
  readonly size: number
  /** Whether it is not as long, or as large, to everybody: a month; GB for GiB. */
  readonly isOpen?: true
}

const UNITS: readonly (readonly [endings: string, unit: KeyUnit])[] = [
  ['ms msec msecs millis millisecond milliseconds', { measure: 'time', size: 0.001 }],
  ['s sec secs second seconds', { measure: 'time', size: 1 }],
  ['min mins minute minutes', { measure: 'time', size: 60 }],
  ['h hr hrs hour hours', { measure: 'time', size: 3600 }],
  ['d day days', { measure: 'time', size: 86_400 }],
  ['w week weeks', { measure: 'time', size: 604_800 }],
  ['month months', { measure: 'time', size: 30 * 86_400, isOpen: true }],
  ['y year years', { measure: 'time', size: 365 * 86_400, isOpen: true }],
  ['mi mib mebibytes', { measure: 'memory', size: 1 }],
  ['gi gib gibibytes', { measure: 'memory', size: 1024 }],
  ['ti tib tebibytes', { measure: 'memory', size: 1_048_576 }],
  ['mb megabytes', { measure: 'memory', size: 1, isOpen: true }],
  ['gb gigabytes', { measure: 'memory', size: 1024, isOpen: true }],
  ['tb terabytes', { measure: 'memory', size: 1_048_576, isOpen: true }],
  ['units', { measure: 'cores', size: 1 / 1024 }],
  ['cores vcpu vcpus', { measure: 'cores', size: 1 }],
  ['millicores millicpu millicpus', { measure: 'cores', size: 0.001 }],
  ['percent pct percentage', { measure: 'share', size: 1 }],
  ['ratio fraction share', { measure: 'share', size: 100 }],
]

const BY_ENDING = new Map(
  UNITS.flatMap(([endings, unit]) => endings.split(' ').map((ending) => [ending, unit] as const)),
)

/** Keys that are a unit as a whole. */
const WHOLE: Readonly<Record<string, string>> = {
  cores: 'cpu_cores',
  cpus: 'cpu_cores',
  vcpu: 'cpu_cores',
  vcpus: 'cpu_cores',
  millicores: 'cpu_millicores',
}

/** A unit behind an amount: `h`, `hours`, `%`; a lone `m` is one of time. Null for any other word. */
export function unitOfAmount(word: string): KeyUnit | null {
  const name = word.toLowerCase()
  return BY_ENDING.get(name === '%' ? 'percent' : name === 'm' ? 'min' : name) ?? null
}

/** A key whose name ends in its unit. */
export interface UnitKey {
  /** What is counted: `timeout`, `memory`. */
  readonly stem: string
  /** The unit as it is written. */
  readonly ending: string
  readonly unit: KeyUnit
  /** Whether the name said so itself, and not the unit alone. */
  readonly isNamed: boolean
}

/** Reads `timeout_minutes`, `timeoutMs`, `retention-in-days`; null for a key without a unit. */
export function readUnitKey(key: string): UnitKey | null {
  const name = key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[-.\s]+/g, '_')
  const whole = Object.hasOwn(WHOLE, name) ? WHOLE[name] : undefined
  const [, stem, ending = ''] = /^([a-z_]+?)(?:_in)?_([a-z]+)$/.exec(whole ?? name) ?? []
  const unit = BY_ENDING.get(ending)
  return stem === undefined || !unit ? null : { stem, ending, unit, isNamed: whole === undefined }
}
