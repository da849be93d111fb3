import type { Runtime } from '../../schemas/vocabulary'
import { everythingJob, everythingOf, type Settings } from '../everything.test-support'
import { type JobVariant, variantsOf } from '../job-variants.test-support'
import { exampleOf } from '../tracks.test-support'

/** What the fake does not know: rules of EventBridge, and the boundary of a role. */
const UNKNOWN = ['notify_failed_starts', 'permissions_boundary_arn']

const FILE_SYSTEM: Settings = {
  'terraform.variables.state_file_system_id': 'fs-0a1b2c3d4e5f60718',
  'terraform.variables.state_access_point_id': 'fsap-0a1b2c3d4e5f60718',
}

/** What must be there already, by the names that the fake has; a log group of its own for each job. */
const PLACES: Readonly<Partial<Record<Runtime, Settings>>> = {
  ecs: { ...FILE_SYSTEM, 'monitoring.log_group': '/dativo/ecs' },
  dagster: {
    ...FILE_SYSTEM,
    'monitoring.log_group': '/dativo/dagster',
    'terraform.variables.dagster_role': 'dagster-prod',
  },
  kubernetes: {
    'monitoring.log_group': '/aws/containerinsights/acme-staging/application',
    'terraform.variables.cluster_name': 'acme-staging',
  },
  airflow: {
    ...FILE_SYSTEM,
    'monitoring.log_group': '/dativo/airflow',
    'terraform.variables.dag_bucket': 'acme-mwaa-prod',
    'terraform.variables.mwaa_execution_role': 'AmazonMWAA-prod-role',
  },
}

/** A pair's job with everything switched on and with tags of many scripts. */
export function everythingOn(runtime: Runtime): JobVariant {
  const example = exampleOf('aws', runtime)
  const tagged = variantsOf(example).find(({ variant }) => variant === 'non-ASCII tags')
  const [everything] = everythingOf('aws', runtime)
  if (!tagged || !everything) throw new Error(`nothing to switch on for ${runtime}`)
  const set = PLACES[runtime] ?? {}
  return everythingJob({ job: tagged.job, asset: example.asset }, everything, {
    without: UNKNOWN,
    set,
  })
}
