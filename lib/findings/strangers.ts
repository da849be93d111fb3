import { isBlock } from '../document/is-block'

type Block = Readonly<Record<string, unknown>>

/** Of a file that people keep beside their jobs: its name with an article, and the marks that no job or asset has. */
export type Stranger = readonly [name: string, fits: (file: Block) => boolean]

/**
 * Files that Dativo's own are mixed up with, in the order in which they are tried. The marks are keys
 * that the tools themselves demand, so that an unfinished job is never taken for one.
 */
export const STRANGERS: readonly Stranger[] = [
  ['a data product', ({ apiVersion, kind }) => isText(apiVersion) && kind === 'DataProduct'],
  [
    'a Dativo connector',
    ({ type, roles, default_engine: engine, connection_template: connection, credentials }) =>
      (isTexts(roles) && roles.every((role) => role === 'source' || role === 'target')) ||
      (isText(type) && isBlock(engine)) ||
      (isText(type) && isBlock(connection) && isBlock(credentials)),
  ],
  [
    "a Helm chart's Chart.yaml",
    ({ apiVersion, name, version, kind }) =>
      /^v[12]$/.test(String(apiVersion)) && isText(name) && version !== undefined && !isText(kind),
  ],
  ['a Kubernetes manifest', ({ apiVersion, kind }) => isText(apiVersion) && isText(kind)],
  ['a Kustomize file', ({ resources, ...file }) => isTexts(resources) && someOf(file, KUSTOMIZE)],
  ['Helm values', (file) => isBlock(file.image) && isImage(file.image) && someOf(file, HELM)],
  ['a Docker Compose file', ({ services }) => someBlock(services, ['image', 'build'])],
  ['an OpenAPI description', ({ openapi, swagger }) => isVersion(openapi ?? swagger)],
  ['an AsyncAPI description', ({ asyncapi }) => isVersion(asyncapi)],
  ['a GitHub workflow', ({ jobs }) => someBlock(jobs, ['runs-on', 'uses'])],
  [
    'a GitLab pipeline',
    (file) => Object.values(file).some((one) => isBlock(one) && 'stage' in one && 'script' in one),
  ],
  [
    'a CloudFormation template',
    ({ AWSTemplateFormatVersion: version, Resources }) =>
      version !== undefined || (isBlock(Resources) && Object.values(Resources).some(isAwsResource)),
  ],
  ['a dbt project', (file) => isText(file.name) && someOf(file, DBT_PROJECT)],
  [
    'a dbt schema file',
    (file) => DBT_LISTS.some((key) => isNamedBlocks(file[key])) && !isText(file.name),
  ],
  ['a dbt profile', (file) => Object.values(file).some(isDbtProfile)],
  [
    'a package.json',
    (file) =>
      isText(file.name) &&
      someOf(file, PACKAGE) &&
      PACKAGE.every((key) => isBlockOrNone(file[key])),
  ],
  [
    'a Terraform file',
    (file) =>
      (isBlock(file.terraform) && someOf(file.terraform, TERRAFORM_SETTINGS)) ||
      ['resource', 'module', 'variable', 'output', 'provider'].some(
        (key) => isBlock(file[key]) && areBlocks(Object.values(file[key])),
      ),
  ],
  [
    'a Terraform state or plan',
    ({ terraform_version: version, format_version: format, serial }) =>
      isText(version) && (format !== undefined || serial !== undefined),
  ],
]

const KUSTOMIZE = ['namePrefix', 'nameSuffix', 'patches', 'patchesStrategicMerge', 'images']
const HELM = [
  'replicaCount',
  'serviceAccount',
  'imagePullSecrets',
  'nameOverride',
  'fullnameOverride',
  'podAnnotations',
  'podSecurityContext',
  'nodeSelector',
  'tolerations',
  'affinity',
  'ingress',
  'service',
  'resources',
  'autoscaling',
]
const DBT_PROJECT = ['model-paths', 'config-version', 'seed-paths', 'source-paths', 'clean-targets']
const DBT_LISTS = ['models', 'sources', 'seeds', 'snapshots', 'exposures', 'metrics'] as const
const PACKAGE = ['dependencies', 'devDependencies', 'scripts', 'peerDependencies', 'engines']
const TERRAFORM_SETTINGS = ['required_version', 'required_providers']

function someOf(file: Block, keys: readonly string[]): boolean {
  return keys.some((key) => file[key] !== undefined && file[key] !== null)
}

function someBlock(value: unknown, keys: readonly string[]): boolean {
  return isBlock(value) && Object.values(value).some((one) => isBlock(one) && someOf(one, keys))
}

function isImage(image: Block): boolean {
  return 'repository' in image || 'tag' in image || 'pullPolicy' in image
}

function isVersion(value: unknown): boolean {
  return isText(value) || typeof value === 'number'
}

function isAwsResource(value: unknown): boolean {
  return isBlock(value) && isText(value.Type) && value.Type.startsWith('AWS::')
}

function isDbtProfile(value: unknown): boolean {
  return isBlock(value) && isText(value.target) && isBlock(value.outputs)
}

function isNamedBlocks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isBlock(one) && isText(one.name))
  )
}

function isBlockOrNone(value: unknown): boolean {
  return value === undefined || isBlock(value)
}

/** Labels with their bodies, of which a label may have several. */
function areBlocks(values: readonly unknown[]): boolean {
  return values.length > 0 && values.flat().every(isBlock)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
