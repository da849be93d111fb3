import type { Provider } from '../schemas/vocabulary'
import { everythingJob, FROM_SOURCE, variableOf } from './everything.test-support'
import { type JobVariant, PAIRS, variantsOf } from './job-variants.test-support'
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

/** The examples of a cloud's pairs, with long names, odd tags and nothing optional. */
export function plainJobs(provider: Provider): readonly JobVariant[] {
  return runtimesOf(provider).flatMap((runtime) => variantsOf(exampleOf(provider, runtime)))
}

const runtimesOf = (provider: Provider) =>
  PAIRS.filter((pair) => pair.provider === provider).map(({ runtime }) => runtime)
