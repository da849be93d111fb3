import type { Provider } from '@/schemas/vocabulary'
import { pathInWords } from '../../findings/words'
import { AWS_REFUSAL_CASES } from '../../providers/aws/refusal-cases.test-support'
import { AZURE_REFUSAL_CASES } from '../../providers/azure/refusal-cases.test-support'
import {
  jobWith,
  pathOf,
  type RefusalCase,
  titleOf,
} from '../../providers/field-checks/refusal-case.test-support'
import { GCP_REFUSAL_CASES } from '../../providers/gcp/refusal-cases.test-support'
import { AWS, type BadCase, type CaseFiles, type RuleCases } from '../rule-case.test-support'
import { cloudChecks } from './cloud-checks'

const TABLES: readonly (readonly [Provider, readonly RefusalCase[]])[] = [
  ['aws', AWS_REFUSAL_CASES],
  ['gcp', GCP_REFUSAL_CASES],
  ['azure', AZURE_REFUSAL_CASES],
]

function badCases(provider: Provider, one: RefusalCase): readonly BadCase[] {
  return (one.bad ?? []).map(([value, nearest]) => ({
    title: `${provider} ${titleOf(one, value)}`,
    job: jobWith(provider, one, value),
    code: 'refused-by-cloud',
    severity: 'error',
    path: pathInWords(pathOf(one.at)),
    message: new RegExp(`^${one.refusal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    ...(nearest !== undefined && { fixed: true }),
  }))
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
        'A VPC id must be vpc- followed by 8 or 17 hexadecimal digits. This one is of Google Cloud, and the provider is AWS.',
    },
    ...TABLES.flatMap(([provider, cases]) => cases.flatMap((one) => badCases(provider, one))),
  ],
  good: TABLES.flatMap(([provider, cases]) => cases.flatMap((one) => goodCases(provider, one))),
}
