import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import type { PlannedResource } from './plan-job.test-support'
import { MODULES } from './terraform-cli.test-support'

/** What each resource of the provider is in Kubernetes. */
const KINDS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  kubernetes_config_map_v1: ['v1', 'ConfigMap'],
  kubernetes_cron_job_v1: ['batch/v1', 'CronJob'],
  kubernetes_job_v1: ['batch/v1', 'Job'],
  kubernetes_service_account_v1: ['v1', 'ServiceAccount'],
}

/** What the provider calls otherwise than in snake case. */
const NAMES: Readonly<Record<string, string>> = {
  container: 'containers',
  timezone: 'timeZone',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
}

/** Arguments of the provider's own. */
const NOT_SENT = new Set(['id', 'timeouts', 'wait_for_completion', 'default_secret_name'])

/** Lists that stay lists; any other block stands once. */
const LISTS = new Set(['container', 'volume', 'volume_mount', 'env', 'image_pull_secrets', 'items'])

/** Maps with keys of the author's. */
const MAPS = new Set([
  'annotations',
  'binary_data',
  'labels',
  'limits',
  'node_selector',
  'requests',
])

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The manifest that the provider sends for a planned resource; null for a resource of another provider. */
export function manifestOf({ type, values }: PlannedResource): Values | null {
  if (!type.startsWith('kubernetes_')) return null
  const [apiVersion, kind] = KINDS[type] ?? []
  if (!kind) throw new Error(`no kind is known for ${type}`)
  return { apiVersion, kind, ...fieldsOf(values) }
}

function fieldsOf(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const isUnset = value === null || (Array.isArray(value) && value.length === 0)
      return isUnset || NOT_SENT.has(name) ? [] : [[camelCase(name), converted(name, value)]]
    }),
  )
}

function converted(name: string, value: unknown): unknown {
  if (name === 'default_mode') return Number.parseInt(String(value), 8)
  if (MAPS.has(name)) return value
  if (isObject(value)) return fieldsOf(value)
  if (!Array.isArray(value) || !value.some(isObject)) return value
  const items = value.map((item) => fieldsOf(item))
  if (LISTS.has(name)) return items
  if (items.length > 1) throw new Error(`more than one ${name}`)
  return items[0]
}

const camelCase = (name: string) =>
  NAMES[name] ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const schema = JSON.parse(
  readFileSync(join(MODULES, 'kubernetes-schema.test-support.json'), 'utf8'),
)
const ajv = new Ajv({ allErrors: true }).addSchema(schema, 'kubernetes')

/** What the schema of the Kubernetes API has against a manifest. */
export function manifestProblems(manifest: Values): readonly string[] {
  const validate = ajv.getSchema(`kubernetes#/definitions/${manifest.kind}`)
  if (!validate) throw new Error(`the schema knows no ${manifest.kind}`)
  validate(manifest)
  return [
    ...(validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${manifest.kind} ${instancePath}: ${message} ${JSON.stringify(params)}`,
    ),
    ...mountProblems(manifest),
  ]
}

/** What no schema says: a mount names a volume of its pod, and no two lie at one path. */
function mountProblems(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(mountProblems)
  if (!isObject(node)) return []
  const deeper = Object.values(node).flatMap(mountProblems)
  if (!Array.isArray(node.containers)) return deeper
  const volumes = (Array.isArray(node.volumes) ? node.volumes : []).map(({ name }) => name)
  const mounts = node.containers.flatMap(({ volumeMounts = [] }) => volumeMounts)
  const paths = mounts.map(({ mountPath }) => mountPath)
  return [
    ...deeper,
    ...mounts.flatMap(({ name }) => (volumes.includes(name) ? [] : [`no volume ${name}`])),
    ...paths.flatMap((path, index) =>
      paths.indexOf(path) === index ? [] : [`two mounts at ${path}`],
    ),
  ]
}
