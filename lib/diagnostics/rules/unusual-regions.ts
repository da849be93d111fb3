import type { Provider } from '@/schemas/vocabulary'
import type { Path } from '../../document/document'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { MOST_OFFERED } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { cloudLabel } from '../../providers/identifier-forms'
import { BACKEND_CONFIG_PATH } from '../../terraform/backends'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { regionsMisspelt } from '../regions-misspelt'
import { type RuleInput, rule } from '../rule'

const codes = {
  'unusual-region': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unusualRegionsWords: WordsOf<typeof codes> = {
  'unusual-region': {
    what: 'A region should be one of the cloud, letter for letter.',
    why: 'Terraform plans a misspelled region, or waits for an address that does not exist.',
    source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  },
}

/** A region that looks like a misspelled one: `us-esat-1`. A new one at a known place is none. */
export const unusualRegions = rule(codes, (input) =>
  regionsIn(input).flatMap(({ region, cloud, path }): readonly Finding[] => {
    const meant = regionsMisspelt(region, cloud).slice(0, MOST_OFFERED)
    if (meant.length === 0) return []
    return [
      {
        code: 'unusual-region',
        message: `No region of ${cloudLabel(cloud)} is known as "${region}". Did you mean ${listInWords(meant)}?`,
        path,
        choices: meant.map((one) => changeTo(path, one)),
      },
    ]
  }),
)

interface StatedRegion {
  readonly region: string
  readonly cloud: Provider
  readonly path: Path
}

/** The region of the job, and that of a state in S3. */
function regionsIn({ job }: RuleInput): readonly StatedRegion[] {
  const { provider, terraform } = job.infrastructure ?? {}
  const { backend, variables } = terraform ?? {}
  const own = {
    region: variables?.region,
    cloud: provider,
    path: [...OWN_VARIABLES_PATH, 'region'],
  }
  const state = {
    region: backend?.config?.region,
    cloud: backend?.type === 's3' ? ('aws' as const) : undefined,
    path: [...BACKEND_CONFIG_PATH, 'region'],
  }
  return [own, state].flatMap(({ region, cloud, path }) =>
    typeof region === 'string' && cloud ? [{ region, cloud, path }] : [],
  )
}
