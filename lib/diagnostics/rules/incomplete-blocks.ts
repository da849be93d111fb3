import type { Path } from '../../document/document'
import { changeTo, remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { MOST_OFFERED } from '../../findings/did-you-mean'
import type { Fix } from '../../findings/finding'
import type { FieldCheck } from '../../providers/field-check'
import type { RuntimeSupport } from '../../providers/provider'
import { isInvalid } from '../field-state'
import { meantFor } from '../meant-places'
import { isNeededByChecks } from '../needed-by-checks'
import { type RuleInput, rule } from '../rule'

const codes = {
  'vpc-without-subnets': { severity: 'warning', fix: 'choice', isTunable: true },
  'subnets-without-vpc': { severity: 'warning', fix: 'choice', isTunable: true },
  'encryption-without-key': { severity: 'warning', fix: 'choice', isTunable: true },
  'runtime-without-compute': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const incompleteBlocksWords: WordsOf<typeof codes> = {
  'vpc-without-subnets': {
    what: 'A network should come with its subnets.',
    why: 'The job runs in a subnet; the network alone gives it no place.',
  },
  'subnets-without-vpc': {
    what: 'Subnets should come with their network.',
    why: 'The security group of the job is made in the network.',
  },
  'encryption-without-key': {
    what: 'Encryption with a key of your own should name the key.',
    why: 'Without one the key of the cloud is used.',
  },
  'runtime-without-compute': {
    what: 'The runtime should say how much CPU and memory a run gets.',
    why: 'The defaults are small, and rarely what a job needs.',
  },
}

const VPC: Path = ['infrastructure', 'networking', 'vpc_id']
const SUBNETS: Path = ['infrastructure', 'networking', 'subnet_ids']
const ENABLED: Path = ['infrastructure', 'storage', 'encryption', 'enabled']
const COMPUTE: Path = ['infrastructure', 'runtime', 'compute']

/** Amounts to begin with, where the runtime has none of its own: what its pods are given is any. */
const USUAL = [{ cpu: '1', memory: ['2Gi'] }] as const

/** The smallest sizes that the runtime has, each with its least memory: how much is needed, the author knows. */
function sizesOffered({ sizes }: RuntimeSupport): readonly Fix[] {
  return (sizes?.choices ?? USUAL).slice(0, MOST_OFFERED).flatMap(({ cpu, memory }) => {
    const [least] = memory
    if (least === undefined) return []
    return [
      {
        title: `Add compute with cpu ${cpu} and memory ${least}`,
        document: 'job' as const,
        edits: [{ op: 'set' as const, path: COMPUTE, value: { cpu, memory: least } }],
      },
    ]
  })
}

/** The half that is there may go, where nothing else of the job needs it. */
function removing(at: FieldCheck['at'], path: Path, input: RuleInput): readonly Fix[] {
  return isNeededByChecks(at, input) ? [] : [remove(path, `Remove ${at.at(-1)}`)]
}

/** Blocks of which one half is missing. The words are the seed's. */
export const incompleteBlocks = rule(codes, (input) => {
  const { job, cloud, support } = input
  const { networking, storage, runtime } = job.infrastructure ?? {}
  const findings: Finding[] = []
  const warn = (code: Finding['code'], message: string, path: Path, choices: readonly Fix[]) =>
    findings.push({ code, message, path, ...(choices.length > 0 && { choices }) })

  const isWrong = (...path: string[]) => {
    const place = ['infrastructure', ...path]
    return isInvalid(input, place) || meantFor(input, place) !== null
  }
  const isWrongSubnets = isWrong('networking', 'subnet_ids')
  const isWrongPair = isWrong('provider') || isWrong('runtime', 'type')

  const hasSubnets = (networking?.subnet_ids ?? []).length > 0
  const vpc = networking?.vpc_id
  if (
    vpc &&
    !hasSubnets &&
    !isWrongSubnets &&
    !isWrongPair &&
    !cloud?.networkWithoutSubnets?.test(vpc)
  ) {
    warn(
      'vpc-without-subnets',
      'VPC ID specified but no subnet IDs provided',
      VPC,
      removing(['networking', 'vpc_id'], VPC, input),
    )
  }
  const needsVpc = !support || 'sets' in support.effects['networking.vpc_id']
  if (!vpc && !isWrong('networking', 'vpc_id') && hasSubnets && needsVpc && !isWrongPair) {
    warn(
      'subnets-without-vpc',
      'Subnet IDs specified but no VPC ID provided',
      SUBNETS,
      removing(['networking', 'subnet_ids'], SUBNETS, input),
    )
  }
  const { enabled, kms_key_id: key } = storage?.encryption ?? {}
  if (enabled && !key && !isWrong('storage', 'encryption', 'kms_key_id')) {
    warn('encryption-without-key', 'Encryption enabled but no KMS key ID specified', ENABLED, [
      { ...changeTo(ENABLED, false), title: 'Use the key of the cloud: set enabled to false' },
    ])
  }
  if (runtime?.type && !runtime.compute && !isWrong('runtime', 'compute')) {
    warn(
      'runtime-without-compute',
      `Runtime type '${runtime.type}' typically requires compute configuration`,
      ['infrastructure', 'runtime', 'type'],
      support ? sizesOffered(support) : [],
    )
  }
  return findings
})
