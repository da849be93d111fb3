import type { Path } from '../../document/document'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { mebibytesMeant } from '../../providers/field-checks/sizes'
import { type RuleInput, rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  'unit-looks-wrong': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unitsWords: WordsOf<typeof codes> = {
  'unit-looks-wrong': {
    what: 'An amount should be in the unit of its field.',
    why: '2048 is two virtual CPUs on Fargate and two thousand cores on Kubernetes; seconds are easily taken for milliseconds.',
  },
}

const RUNTIME: Path = ['infrastructure', 'runtime']
const COMPUTE: Path = [...RUNTIME, 'compute']
const THRESHOLDS: Path = ['infrastructure', 'monitoring', 'alerts', 'thresholds']

/** A value that is legal and hardly meant. */
interface Odd {
  readonly path: Path
  readonly message: string
  readonly near?: number | string | undefined
}

/** Amounts in another unit than their field's, where the module takes them all the same. */
export const units = rule(codes, (input) =>
  notRefused([...sizes(input), ...times(input), ...shares(input)], input).map(
    ({ path, message, near }): Finding => {
      const found = { code: 'unit-looks-wrong', message, path } as const
      return near === undefined ? found : { ...found, choices: [changeTo(path, near)] }
    },
  ),
)

/** From here on no machine has as many cores as a job would ask for; Fargate's units start here. */
const UNITS_FROM = 256
const SMALLEST_MIB = 16
const LARGEST_MIB = 1_048_576
const LARGEST_DISK_GIB = 10_240

function sizes({ job, support }: RuleInput): readonly Odd[] {
  const { cpu, memory, disk_size: disk } = job.infrastructure?.runtime?.compute ?? {}
  if (!support) return []
  const takesUnits = (support.sizes?.choices ?? []).some((size) => Number(size.cpu) >= UNITS_FROM)
  const cores = Number(cpu)
  const mebibytes = mebibytesOf(String(memory ?? ''))
  const gibibytes = Number(disk)
  return [
    ...odd(!takesUnits && cores >= UNITS_FROM, () => ({
      path: [...COMPUTE, 'cpu'],
      message: `${cpu} here means ${cpu} cores. CPU units, of which 1024 make a core, are for Fargate alone.`,
      near: String(cores / 1024),
    })),
    ...odd(mebibytes !== null && mebibytes < SMALLEST_MIB, () => ({
      path: [...COMPUTE, 'memory'],
      message: `${memory} is less memory than any run needs. Mi and Gi are the usual units.`,
      near: String(memory)
        .replace(/(?:Mi|M)$/, 'Gi')
        .replace(/(?:Ki|k)$/, 'Mi'),
    })),
    ...odd(mebibytes !== null && mebibytes >= LARGEST_MIB, () => ({
      path: [...COMPUTE, 'memory'],
      message: `${memory} is more memory than a job can use. Mi may be meant.`,
      near: String(memory).replace(/(?:Gi|G)$/, 'Mi'),
    })),
    ...odd(gibibytes >= LARGEST_DISK_GIB, () => ({
      path: [...COMPUTE, 'disk_size'],
      message: `The disk size counts GiB, so this is a disk of ${Math.round(gibibytes / 1024)} TiB. MiB may be meant.`,
      near: gibibytes % 1024 === 0 ? String(gibibytes / 1024) : undefined,
    })),
  ]
}

/** MiB of a quantity with a unit; null for a bare number, which other rules read. */
function mebibytesOf(memory: string): number | null {
  const kibibytes = /^(\d{1,9})(?:k|Ki)$/.exec(memory)?.[1]
  if (kibibytes !== undefined) return Number(kibibytes) / 1024
  return /[MG]i?$/.test(memory) ? mebibytesMeant(memory) : null
}

const A_WEEK = 604_800

function times({ job }: RuleInput): readonly Odd[] {
  const seconds = job.infrastructure?.runtime?.timeout_seconds ?? 0
  return odd(seconds > A_WEEK && seconds % 1000 === 0, () => ({
    path: [...RUNTIME, 'timeout_seconds'],
    message: `The timeout counts seconds, so a run may last ${Math.round(seconds / 86_400)} days. Milliseconds may be meant.`,
    near: seconds / 1000,
  }))
}

/** Up to here a percentage that is asked for is a share of one. */
const SMALLEST_RATE = 0.25

function shares({ job }: RuleInput): readonly Odd[] {
  const { runtime, monitoring } = job.infrastructure ?? {}
  const target = runtime?.scaling?.target_cpu_utilization ?? 0
  const rates = (['error_rate', 'timeout_rate'] as const).flatMap((name) => {
    const rate = monitoring?.alerts?.thresholds?.[name] ?? 0
    return odd(rate > 0 && rate <= SMALLEST_RATE, () => percent([...THRESHOLDS, name], rate))
  })
  const path = [...RUNTIME, 'scaling', 'target_cpu_utilization']
  return [...rates, ...odd(target > 0 && target <= 1, () => percent(path, target))]
}

function percent(path: Path, share: number): Odd {
  const near = Math.round(share * 10_000) / 100
  return { path, message: `This is a percentage, so ${share} is ${share} percent.`, near }
}

/** `what` is put into words only where it is odd, which is hardly ever. */
function odd(isOdd: boolean, what: () => Odd): readonly Odd[] {
  return isOdd ? [what()] : []
}
