import type { Provider } from '../schemas/vocabulary'
import { everythingJob } from './everything.test-support'
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
      const items = [...promises.keys()]
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
