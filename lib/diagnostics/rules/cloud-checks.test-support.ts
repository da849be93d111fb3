import type { Provider } from '@/schemas/vocabulary'
import { closest } from '../../findings/closest'
import { pathInWords } from '../../findings/words'
import { AWS_REFUSAL_CASES } from '../../providers/aws/refusal-cases.test-support'
import { AZURE_REFUSAL_CASES } from '../../providers/azure/refusal-cases.test-support'
import {
  jobWith,
  pathOf,
  type RefusalCase,
  titleOf,
} from '../../providers/field-checks/refusal-case.test-support'
import {
  checkedOf,
  checksOf,
  leadsOf,
  valuesWith,
} from '../../providers/field-checks/refusal-leads.test-support'
import { GCP_REFUSAL_CASES } from '../../providers/gcp/refusal-cases.test-support'
import {
  AWS,
  AZURE,
  type BadCase,
  type CaseFiles,
  GCP,
  type RuleCases,
} from '../rule-case.test-support'
import { cloudChecks } from './cloud-checks'

const COMPUTE = 'infrastructure.runtime.compute'

const TABLES: readonly (readonly [Provider, readonly RefusalCase[]])[] = [
  ['aws', AWS_REFUSAL_CASES],
  ['gcp', GCP_REFUSAL_CASES],
  ['azure', AZURE_REFUSAL_CASES],
]

function badCases(provider: Provider, one: RefusalCase): readonly BadCase[] {
  if (one.isLeftOut) return []
  return (one.bad ?? []).map(([value, nearest]) => ({
    title: `${provider} ${titleOf(one, value)}`,
    job: jobWith(provider, one, value),
    code: 'refused-by-cloud',
    severity: 'error',
    path: pathInWords(pathOf(one.at)),
    message: new RegExp(`^(?:${leadsOf(provider, one, value).map(escaped).join('|')})`),
    ...((nearest !== undefined || hasChoices(provider, one, value)) && { isOffered: true }),
  }))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether the check knows what may have been meant, though nothing is near. */
function hasChoices(provider: Provider, one: RefusalCase, value: unknown): boolean {
  const variables = valuesWith(provider, one, value)
  return checksOf(provider, one).some((check) => {
    const { accepts, choices, among } = check
    const checked = checkedOf(check, one, value)
    const names = String(checked).length >= 5 ? (among?.() ?? []) : []
    const isOffered =
      check.canGo === true ||
      closest(String(checked), names) !== undefined ||
      (choices?.(checked, variables) ?? []).length > 0
    return isOffered && !accepts(checked, variables)
  })
}

function goodCases(provider: Provider, one: RefusalCase): readonly CaseFiles[] {
  return (one.good ?? []).map((value) => ({
    title: `${provider} ${titleOf(one, value)}`,
    job: jobWith(provider, one, value),
  }))
}

/** The tables of what the modules refuse, and what only the rule adds. */
export const cloudChecksCases: RuleCases = {
  of: cloudChecks,
  bad: [
    {
      title: 'an identifier of another cloud is called one',
      job: `${AWS}  networking: {vpc_id: projects/acme/global/networks/prod}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: 'infrastructure.networking.vpc_id',
      message:
        '"projects/acme/global/networks/prod" is not a VPC id (vpc- and 8 or 17 hex digits). This one is of Google Cloud, and the provider is AWS.',
    },
    {
      title: 'an amount in another unit is the same amount',
      job: `${AWS}    compute: {cpu: 1 vCPU, memory: "2048"}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.cpu`,
      message: /^"1 vCPU" is not a CPU size of Fargate \(256, .* units\)\. The nearest is 1024\.$/,
      fixed: `${AWS}    compute: {cpu: "1024", memory: "2048"}\n`,
    },
    {
      title: 'a region of another cloud, beside a key that says the region of the job',
      job: `${AWS}  storage: {encryption: {enabled: true, kms_key_id: 'arn:aws:kms:us-east-1:123456789012:alias/acme'}}\n  terraform: {variables: {region: europe-west1}}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: 'infrastructure.terraform.variables.region',
      message:
        '"europe-west1" is a region of Google Cloud. What the job uses is of us-east-1 (infrastructure.storage.encryption.kms_key_id).',
      choices: [
        `${AWS}  storage: {encryption: {enabled: true, kms_key_id: 'arn:aws:kms:us-east-1:123456789012:alias/acme'}}\n  terraform: {variables: {region: us-east-1}}\n`,
      ],
    },
    {
      title: 'an amount without its unit may be in any',
      job: `${AWS}    compute: {cpu: "1024", memory: "4"}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.memory`,
      message: 'With 1024 CPU, memory is 2048–8192 MiB in steps of 1024. The nearest to 4 is 4096.',
      choices: [`${AWS}    compute: {cpu: "1024", memory: "4096"}\n`],
    },
    {
      title: 'memory that the CPU cannot have: less of it, or more CPU',
      job: `${GCP}    compute: {cpu: "1", memory: 8Gi}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.memory`,
      message: 'With 1 CPU, memory is 512Mi–4Gi. The nearest to 8Gi is 4Gi.',
      choices: [
        `${GCP}    compute: {cpu: "1", memory: 4Gi}\n`,
        `${GCP}    compute: {cpu: "2", memory: 8Gi}\n`,
      ],
    },
    {
      title: 'the same on Fargate, in its units',
      job: `${AWS}    compute: {cpu: "1024", memory: 16Gi}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.memory`,
      message:
        'With 1024 CPU, memory is 2048–8192 MiB in steps of 1024. The nearest to 16Gi is 8192.',
      choices: [
        `${AWS}    compute: {cpu: "1024", memory: "8192"}\n`,
        `${AWS}    compute: {cpu: "2048", memory: "16384"}\n`,
      ],
    },
    {
      title: 'memory on Container Apps without its unit is named as it is read',
      job: `${AZURE}    compute: {cpu: "1", memory: "4096"}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.memory`,
      message: '4096 is read as 4Gi, and with 1 core, memory is 2Gi.',
      choices: [
        `${AZURE}    compute: {cpu: "1", memory: "2Gi"}\n`,
        `${AZURE}    compute: {cpu: "2", memory: "4Gi"}\n`,
      ],
    },
    {
      title: 'a CPU that Container Apps have not, beside a memory that they have',
      job: `${AZURE}    compute: {cpu: "0.6", memory: 4Gi}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.cpu`,
      message: /With 4Gi of memory, cpu is 2\.$/,
      choices: [`${AZURE}    compute: {cpu: "2", memory: 4Gi}\n`],
    },
    {
      title: 'the same on Container Apps, where each CPU has one memory',
      job: `${AZURE}    compute: {cpu: "1", memory: 4Gi}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: `${COMPUTE}.memory`,
      message: 'With 1 core, memory is 2Gi, not 4Gi.',
      choices: [
        `${AZURE}    compute: {cpu: "1", memory: 2Gi}\n`,
        `${AZURE}    compute: {cpu: "2", memory: 4Gi}\n`,
      ],
    },
    {
      title: 'more instances at least than at most',
      job: `${AWS.replace('ecs', 'dagster')}    scaling: {min_instances: 5, max_instances: 2}\n`,
      code: 'refused-by-cloud',
      severity: 'error',
      path: 'infrastructure.runtime.scaling.min_instances',
      message: /The nearest to 5 is 2\.$/,
      choices: [
        `${AWS.replace('ecs', 'dagster')}    scaling: {min_instances: 2, max_instances: 2}\n`,
        `${AWS.replace('ecs', 'dagster')}    scaling: {min_instances: 5, max_instances: 5}\n`,
      ],
    },
    ...TABLES.flatMap(([provider, cases]) => cases.flatMap((one) => badCases(provider, one))),
  ],
  good: TABLES.flatMap(([provider, cases]) => cases.flatMap((one) => goodCases(provider, one))),
}
