import type { PlannedResource } from './plan-job.test-support'

/** A container as its platform starts it, taken from what Terraform plans. */
export interface PlannedContainer {
  /** Before the arguments. */
  readonly entryPoint: readonly string[]
  readonly args: readonly string[]
  /** What is known at the plan; secrets and ids of other resources are not. */
  readonly environment: Readonly<Record<string, string>>
  /** Files that the platform mounts: path to content. */
  readonly files: Readonly<Record<string, Buffer>>
}

// A plan's values are JSON of a shape that the provider's schema gives; what is read here is
// checked by the run that follows.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Values = any

/** The container of the job's runs; an error where the plan has none. */
export function runContainer(resources: readonly PlannedResource[]): PlannedContainer {
  const found = resources.flatMap(
    (resource) => READERS[resource.type]?.(resource.values, resources) ?? [],
  )
  const [job] = found
  if (!job) throw new Error('The plan has no container that runs the job.')
  return job
}

/** The container of Dagster's code location, where there is one. */
export function codeLocation(resources: readonly PlannedResource[]): PlannedContainer | undefined {
  const one = resources.find(({ address }) => address.includes('.code_location'))
  if (!one) return undefined
  return (CODE_LOCATIONS[one.type] ?? (() => undefined))(
    resources.find(
      (other) => other.address.includes('.code_location') && other.type in CODE_LOCATIONS,
    )?.values,
  )
}

type Reader = (values: Values, resources: readonly PlannedResource[]) => readonly PlannedContainer[]

const READERS: Readonly<Record<string, Reader>> = {
  aws_ecs_task_definition: (values) => ecsContainers(values, 'job'),
  google_cloud_run_v2_job: ({ template }) => [
    cloudContainer(template[0].template[0].containers[0]),
  ],
  google_cloud_run_v2_service: ({ template }) =>
    template[0].containers[0].ports?.[0]?.name === 'h2c'
      ? []
      : [cloudContainer(template[0].containers[0])],
  azurerm_container_app_job: ({ template }) => [cloudContainer(template[0].container[0])],
  kubernetes_cron_job_v1: ({ spec }, resources) => [
    pod(spec[0].job_template[0].spec[0].template[0].spec[0], resources),
  ],
  kubernetes_job_v1: ({ spec }, resources) => [pod(spec[0].template[0].spec[0], resources)],
}

const CODE_LOCATIONS: Readonly<Record<string, (values: Values) => PlannedContainer | undefined>> = {
  aws_ecs_task_definition: (values) => ecsContainers(values, 'code-location')[0],
  google_cloud_run_v2_service: ({ template }) => cloudContainer(template[0].containers[0]),
  azurerm_container_app: ({ template }) => cloudContainer(template[0].container[0]),
}

function ecsContainers(
  { container_definitions: text }: Values,
  name: string,
): readonly PlannedContainer[] {
  // What names a resource that is not there yet is not known at the plan.
  const containers: readonly Values[] = text ? JSON.parse(text) : []
  return containers
    .filter((container) => container.name === name)
    .map((container) => ({
      entryPoint: container.entryPoint ?? [],
      args: container.command ?? [],
      environment: named(container.environment),
      files: {},
    }))
}

/** Cloud Run and Container Apps say `command` for what Docker calls the entry point. */
function cloudContainer(container: Values): PlannedContainer {
  return {
    entryPoint: container.command ?? [],
    args: container.args ?? [],
    environment: named(container.env),
    files: {},
  }
}

function pod(spec: Values, resources: readonly PlannedResource[]): PlannedContainer {
  const container = spec.container[0]
  const mounts: readonly Values[] = container.volume_mount ?? []
  const files = mounts.flatMap((mount) => {
    const volume = spec.volume.find(({ name }: Values) => name === mount.name)
    const name = volume?.config_map?.[0]?.name
    if (!name) return []
    const map = resources.find(
      ({ type, values }: Values) =>
        type.startsWith('kubernetes_config_map') && values.metadata[0].name === name,
    )
    const contents: Readonly<Record<string, string>> = { ...(map?.values as Values)?.binary_data }
    return Object.entries(contents)
      .filter(([key]) => !mount.sub_path || mount.sub_path === key)
      .map(([key, text]) => [
        mount.sub_path ? mount.mount_path : `${mount.mount_path}/${key}`,
        Buffer.from(text, 'base64'),
      ])
  })
  return {
    entryPoint: container.command ?? [],
    args: container.args ?? [],
    environment: named(container.env),
    files: Object.fromEntries(files),
  }
}

function named(variables: readonly Values[] | null | undefined): Readonly<Record<string, string>> {
  const known = (variables ?? []).filter(({ value }) => typeof value === 'string')
  return Object.fromEntries(known.map(({ name, value }) => [name, value]))
}
