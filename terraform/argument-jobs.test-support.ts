import type { Provider } from '../schemas/vocabulary'
import {
  type Choice,
  everythingJob,
  FROM_SOURCE,
  type Settings,
  variableOf,
} from './everything.test-support'
import { type JobVariant, PAIRS } from './job-variants.test-support'
import { exampleOf, tracksOf } from './tracks.test-support'

/** Jobs that differ from one in one field or variable. */
export interface JobFamily {
  readonly base: JobVariant
  readonly changed: readonly JobVariant[]
}

/** For each way to switch on everything: every field and variable changed, and each left out. */
export function familiesOf(provider: Provider): readonly JobFamily[] {
  return runtimesOf(provider)
    .flatMap((runtime) => tracksOf(provider, runtime))
    .map(({ runtime, everything, promises }) => {
      const example = exampleOf(provider, runtime)
      // Source and image exclude each other: what a track does not have comes with the other one.
      const items = [...promises.keys()].filter((item) => {
        const name = variableOf(item)
        return name === null || !(name in FROM_SOURCE) || everything.variables[name] !== undefined
      })
      return {
        base: everythingJob(example, everything),
        changed: items.map((changed) => everythingJob(example, everything, { changed })),
      }
    })
}

/** Jobs in which those resources and arguments are there that the jobs with everything have not. */
export function otherJobs(provider: Provider): readonly JobVariant[] {
  const others: readonly Choice[] = [
    {
      absent: ['networking.security_group_ids', 'monitoring.log_group'],
      without: ['oidc_provider_arn'],
      set: OTHERS[provider],
    },
  ]
  return runtimesOf(provider)
    .flatMap((runtime) => tracksOf(provider, runtime))
    .flatMap(({ runtime, everything }) =>
      others.map((choice) => everythingJob(exampleOf(provider, runtime), everything, choice)),
    )
}

/** What takes the place of something else. */
const OTHERS: Readonly<Record<Provider, Settings>> = {
  aws: {
    'terraform.variables.use_fargate_spot': true,
    'terraform.variables.state_file_system_id': 'fs-0123456789abcdef0',
    'terraform.variables.state_access_point_id': 'fsap-0123456789abcdef0',
  },
  gcp: {},
  azure: {},
}

const runtimesOf = (provider: Provider) =>
  PAIRS.filter((pair) => pair.provider === provider).map(({ runtime }) => runtime)
