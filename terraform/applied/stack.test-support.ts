import type { JobVariant } from '../job-variants.test-support'
import {
  type Bundle,
  bundleOf,
  callOthers,
  callTogether,
  openBundle,
  type PlannedModule,
  type PlannedResource,
  resourcesOf,
} from '../plan-job.test-support'
import { writeFiles } from '../terraform-cli.test-support'
import type { FakeAws } from './fake-aws.test-support'

/** A folder of Terraform that holds one job or several. */
export interface Stack {
  readonly folder: string
  readonly parts: readonly Part[]
  /** The resources of each part, by the addresses of its picture. */
  resourcesIn(root: PlannedModule): readonly (readonly PlannedResource[])[]
  /** Put the bundles of other texts of the same jobs over these. */
  change(variants: readonly JobVariant[]): Promise<void>
}

interface Part {
  readonly variant: JobVariant
  readonly bundle: Bundle
  /** What the addresses of its resources start with. */
  readonly prefix: string
}

/** A bundle as it is downloaded: unzipped, with overrides beside its files. */
export async function openAlone(variant: JobVariant, fake: FakeAws): Promise<Stack> {
  const { bundle, folder, root } = await openBundle(variant, [fake.override])
  return {
    folder: root,
    parts: [{ variant, bundle, prefix: '' }],
    resourcesIn: (planned) => [resourcesOf(planned)],
    change: async ([other]) => {
      if (other) writeFiles(folder, (await bundleOf(other)).files)
    },
  }
}

/** The modules of many bundles, called from one root with the values of their tfvars files. */
export async function openTogether(variants: readonly JobVariant[], fake: FakeAws): Promise<Stack> {
  const { folder, prefixes, jobsIn } = await callTogether('aws', variants)
  writeFiles(folder, [fake.override])
  const bundles = await Promise.all(variants.map(bundleOf))
  return {
    folder,
    parts: variants.flatMap((variant, index) => {
      const bundle = bundles[index]
      return bundle ? [{ variant, bundle, prefix: prefixes[index] ?? '' }] : []
    }),
    resourcesIn: (root) => jobsIn(root).map(({ resources }) => resources),
    change: (others) => callOthers('aws', folder, others),
  }
}
