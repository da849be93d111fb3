import type { Analysis } from '../analysis/analysis'
import type { RuntimeSupport } from '../providers/provider'
import type { VariablePlace } from '../providers/run-notes'
import { code, fenced, listed } from './markdown'
import { commands, givenValue, isGiven } from './readme-values'

/** The findings that say of a value that it is not there. Without an image nothing runs at all. */
const FIRST: readonly string[] = ['image-missing', 'value-left-open']
const THEN: readonly string[] = [
  'default-region',
  'state-lost',
  'path-in-image',
  'records-not-logged',
  'success-not-watched',
]

/** What of this job and this pair is not given, and is missed. */
export function leftOpen(analysis: Analysis, { notes }: RuntimeSupport): readonly string[] {
  const found = (codes: readonly string[]) =>
    codes.flatMap((wanted) =>
      analysis.diagnostics
        .filter(({ code: finding }) => finding === wanted)
        .map(({ message }) => message),
    )
  const wanted = notes.wanted.filter(({ at }) => !isGiven(analysis, at))
  const all = [...found(FIRST), ...wanted.map(({ without }) => without), ...found(THEN)]
  return all.length > 0 ? [listed(all.map((text) => ({ text })))] : ['Nothing that this job needs.']
}

/** What must be existing, of what this job uses. */
export function prerequisites(analysis: Analysis, { notes }: RuntimeSupport): string {
  const points = notes.prerequisites
    .filter(({ when, beside }) => [when, beside].every((at) => !at || isGiven(analysis, at)))
    .map(({ needs, made }) => ({
      text: commands(analysis, [needs]).join(''),
      ...(made ? { shell: commands(analysis, made) } : {}),
    }))
  return points.length > 0 ? listed(points) : 'Nothing that this job uses.'
}

/** How a run is started by hand, and where it is read. */
export function firstRun(analysis: Analysis, { notes }: RuntimeSupport): readonly string[] {
  const isScheduled = isGiven(analysis, ['schedule'])
  return notes.firstRun
    .filter(({ scheduled }) => scheduled === undefined || scheduled === isScheduled)
    .map(({ does, run }) => (run ? `${does}\n\n${fenced('sh', commands(analysis, run))}` : does))
}

/** What an alarm says, by what its address has in it: a threshold, or what stands for it. */
const RINGS: readonly {
  readonly address: RegExp
  readonly value: VariablePlace
  readonly says: (value: string) => string
}[] = [
  {
    address: /error_rate/,
    value: threshold('error_rate'),
    says: (percent) =>
      `More than ${percent} % of the runs that end in an hour fail. A partial run (exit code 1) counts as failed.`,
  },
  {
    address: /timeout_rate/,
    value: threshold('timeout_rate'),
    says: (percent) =>
      `More than ${percent} % of the runs that end in an hour are ended at their time limit.`,
  },
  {
    address: /records/,
    value: threshold('records_processed_min'),
    says: (least) =>
      `A run logs fewer than ${least} records, in a line that the runner does not write by itself.`,
  },
  {
    address: /success|missed_runs/,
    value: ['success_within_hours'],
    says: (hours) =>
      `No run has succeeded for ${hours} hours: also when none starts, and so from the first apply until the first run succeeds.`,
  },
]

function threshold(name: string): VariablePlace {
  return ['monitoring', 'alerts', 'thresholds', name]
}

/** What rings when: the alarms of the picture, which are those of the plan. */
export function alarms(analysis: Analysis): readonly string[] {
  const points = (analysis.resources?.nodes ?? [])
    .filter(({ role, isExisting }) => role === 'alarm' && !isExisting)
    .map(({ address, label }) => {
      const ring = RINGS.find((one) => one.address.test(address))
      const value = ring && givenValue(analysis, ring.value)
      return {
        text:
          ring && value !== undefined ? ring.says(String(value)) : `${label}: ${code(address)}.`,
      }
    })
  if (points.length === 0) {
    return [
      'None are made: they want `monitoring.enabled`, channels, and thresholds or a schedule.',
    ]
  }
  return [
    isGiven(analysis, ['monitoring', 'alerts', 'channels'])
      ? 'The channels of `monitoring.alerts.channels` are told:'
      : 'Nobody is told, because there are no `monitoring.alerts.channels`; these alarms show:',
    listed(points),
    'They read the lines that the supervisor, the entry point of the container, logs as a run starts and ends, or what the platform says of runs. The README of the module tells more.',
  ]
}

/** Where the two states are: Terraform's, and that of the runner. */
export function states(analysis: Analysis, { notes }: RuntimeSupport): string {
  const backend = analysis.model.infrastructure?.terraform?.backend?.type ?? 'local'
  const runner = notes.keepsStateIn.join('.')
  return listed([
    {
      text:
        backend === 'local'
          ? 'Terraform’s, which knows what was made, is `terraform.tfstate` beside the files. Who loses it, makes everything again: for a team set `terraform.backend` of the job.'
          : `Terraform’s, which knows what was made, is where \`backend.tf\` says (${code(backend)}). Its bucket or container is an existing one.`,
    },
    {
      text: isGiven(analysis, notes.keepsStateIn)
        ? `The runner’s, which knows what was loaded, is kept in \`${runner}\`.`
        : `The runner’s, which knows what was loaded, goes with the container, and each run starts from nothing, until \`${runner}\` is set.`,
    },
  ])
}
