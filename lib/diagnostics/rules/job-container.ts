import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renameTo } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { moduleVariableNames } from '../../providers/clouds'
import { OWN_VARIABLES_PATH, variablePath } from '../../terraform/variable-path'
import { callsOwnModule, fieldState, isInvalid } from '../field-state'
import { meantFor } from '../meant-places'
import { misplacedKeys } from '../misplaced-keys'
import { type RuleInput, rule } from '../rule'

// What every run begins with is worth a warning only where a run goes on from the one before.
const codes = {
  'image-missing': { severity: 'warning', fix: null, isTunable: true },
  'command-deprecated': { severity: 'warning', fix: 'certain', isTunable: true },
  'state-lost': { severity: ['info', 'warning'], fix: null, isTunable: true },
  'path-in-image': { severity: 'info', fix: null, isTunable: true },
  'asset-not-delivered': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const jobContainerWords: WordsOf<typeof codes> = {
  'image-missing': {
    what: 'A job needs an image to run.',
    why: 'The runner is in no public registry: without an image there is something to plan and nothing to run.',
  },
  'command-deprecated': {
    what: 'The program of a container and its arguments are called entry_point and args.',
    why: 'What command means differs: the entry point on Kubernetes, Google Cloud and Azure, the arguments on ECS.',
  },
  'state-lost': {
    what: 'The state of a job should outlive its run.',
    why: 'The runner keeps what it has loaded in a folder of the container, which goes with it.',
  },
  'path-in-image': {
    what: 'What a job reads by a path must be in its image.',
    why: "The runner's Dockerfile copies its source alone: a run that finds no connector ends at once.",
  },
  'asset-not-delivered': {
    what: 'An asset should be where the runner looks for it.',
    why: 'The runner reads it from the path that asset_path names; without one it sees no asset, whatever tags come of it.',
  },
}

/** What a container must bring along for the job to run in it. */
export const jobContainer = rule(codes, (input) => {
  if (!input.cloud || !input.support || callsOwnModule(input)) return []
  return [
    ...imageMissing(input),
    ...oldCommand(input),
    ...stateLost(input),
    ...inImage(input),
    ...undelivered(input),
  ]
})

const STATE_BUCKET = ['infrastructure', 'storage', 'state_bucket'] as const

const own = (name: string) => [...OWN_VARIABLES_PATH, name]

function given({ document }: RuleInput, name: string): boolean {
  const value = valueAt(document.value, own(name))
  return value !== undefined && value !== null
}

function imageMissing(input: RuleInput): readonly Finding[] {
  const { cloud } = input
  // A function can be built from source, which brings its own image.
  const isElsewhere = misplacedKeys(input).some(({ homes }) =>
    homes.some((home) => home.at(-1) === 'image'),
  )
  if (!cloud || isElsewhere || isInvalid(input, OWN_VARIABLES_PATH)) return []
  if (given(input, 'image') || given(input, 'source_bucket')) return []
  return [
    {
      code: 'image-missing',
      message: `No image is given, so no run can start. Build one from the runner's Dockerfile, push it to a registry, and set terraform.variables.image: ${cloud.notes.imageForm}.`,
      path: ['infrastructure', 'runtime', 'type'],
      about: [...OWN_VARIABLES_PATH, 'image'],
    },
  ]
}

function oldCommand(input: RuleInput): readonly Finding[] {
  const { support } = input
  if (!given(input, 'command') || given(input, 'args') || given(input, 'entry_point')) return []
  // Without a runtime nobody knows what it means.
  if (!support) return []
  const name = support.notes.commandIs
  return [
    {
      code: 'command-deprecated',
      message: `The variable command is the old name of ${name} here. Write ${name}, which means the same on every cloud.`,
      path: own('command'),
      at: 'key',
      fix: renameTo(own('command'), name),
    },
  ]
}

function stateLost(input: RuleInput): readonly Finding[] {
  const { cloud, support, document, variables } = input
  if (!cloud || !support) return []
  const { keepsStateIn } = support.notes
  const [name, ...keys] = keepsStateIn
  if (!moduleVariableNames(cloud, support.runtime).includes(name)) return []
  const variable = variables.find((one) => one.name === name)
  const value = valueAt(variable?.value, keys)
  const place = variablePath(keepsStateIn)
  if ((value !== undefined && value !== null) || fieldState(input, place).state !== 'absent') {
    return []
  }
  const isIncremental = Boolean(valueAt(document.value, ['source', 'incremental']))
  // A source that is read whole loses nothing; but who names a bucket for the state expects one.
  const isExpected = fieldState(input, STATE_BUCKET).state === 'valid'
  if (!isIncremental && !isExpected) return []
  const why = isIncremental
    ? 'The source is read incrementally, and every run starts from nothing: the state goes with the container.'
    : 'No state is kept in state_bucket here: every run starts from nothing.'
  return [
    {
      code: 'state-lost',
      severity: isIncremental ? 'warning' : 'info',
      message: `${why} Set ${place.slice(1).join('.')} to keep it.`,
      path: isIncremental ? ['source', 'incremental'] : STATE_BUCKET,
    },
  ]
}

function inImage(input: RuleInput): readonly Finding[] {
  const { document, assetDocument } = input
  const paths = ['source_connector_path', 'target_connector_path', 'asset_path'] as const
  if (paths.some((key) => isInvalid(input, [key]))) return []
  const told = paths.filter(
    (key) =>
      Boolean(valueAt(document.value, [key])) && (key !== 'asset_path' || assetDocument === null),
  )
  const [first] = told
  if (!first) return []
  return [
    {
      code: 'path-in-image',
      message: `${listInWords(told, 'and')} must be in the image: nothing brings them, and the runner's Dockerfile copies src alone.`,
      path: [first],
    },
  ]
}

/** The asset makes tags by its text; to the container it comes by its path. */
function undelivered(input: RuleInput): readonly Finding[] {
  const { assetDocument } = input
  if (!assetDocument || fieldState(input, ['asset_path']).state !== 'absent') return []
  if (meantFor(input, ['asset_path']) !== null) return []
  return [
    {
      code: 'asset-not-delivered',
      message:
        'The asset makes tags and does not reach the container: the runner reads it from the path that asset_path names, and there is none.',
      path: ['asset'],
    },
  ]
}
