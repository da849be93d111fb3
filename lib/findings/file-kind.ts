import { policySchema } from '@/schemas/policy'
import type { DocumentRole } from '../document/document'
import { isBlock } from '../document/is-block'
import type { Finding } from './finding'
import type { SchemaCode } from './schema-codes'

type Block = Readonly<Record<string, unknown>>

interface FileKind {
  /** With its article, as a sentence has it. */
  readonly name: string
  /** What to do with it, for the kinds that Dativo takes elsewhere. */
  readonly way: string
  readonly fits: (file: Block) => boolean
}

const JOB: FileKind = {
  name: 'a job',
  way: 'give it with --job-config, and the data contract with --asset; on the screen, open it, then attach the data contract to it',
  fits: (file) =>
    isBlock(file.infrastructure) ||
    (isText(file.tenant_id) && (isText(file.source_connector) || isText(file.asset_path))),
}

const DATA_CONTRACT: FileKind = {
  name: 'a data contract',
  way: 'give it with --asset; on the screen, open its job and attach this file to it',
  fits: (file) =>
    file.kind === 'DataContract' ||
    'dataContractSpecification' in file ||
    (isBlock(file.asset) && !isText(file.tenant_id)) ||
    (isBlocks(file.schema) && isText(file.name) && !isText(file.tenant_id)),
}

const POLICY: FileKind = {
  name: 'a policy',
  way: 'give it with --policy; on the screen, load it as the policy',
  fits: (file) =>
    Object.keys(file).length > 0 &&
    Object.keys(file).every((key) => Object.hasOwn(policySchema.shape, key)) &&
    (isBlock(file.rules) || (isBlock(file.tags) && Object.values(file.tags).every(isBlock))),
}

/** Files that people have in the same folders, each known by keys that no other has. */
const STRANGERS: readonly FileKind[] = [
  stranger(
    'a Kubernetes manifest',
    ({ apiVersion, kind, metadata, items, spec }) =>
      isText(apiVersion) &&
      isText(kind) &&
      [metadata, items, spec].some((one) => one !== undefined),
  ),
  stranger('a Docker Compose file', ({ services }) =>
    isBlock(services) ? Object.values(services).some(isService) : false,
  ),
  stranger(
    'an OpenAPI description',
    ({ openapi, swagger, info, paths }) =>
      (openapi ?? swagger) !== undefined && (isBlock(info) || isBlock(paths)),
  ),
  stranger('a GitHub workflow', ({ jobs }) =>
    isBlock(jobs)
      ? Object.values(jobs).some((job) => isBlock(job) && ('runs-on' in job || 'uses' in job))
      : false,
  ),
  stranger(
    'a CloudFormation template',
    ({ AWSTemplateFormatVersion, Resources }) =>
      AWSTemplateFormatVersion !== undefined ||
      (isBlock(Resources) && Object.values(Resources).some(isAwsResource)),
  ),
]

const OTHERS: Readonly<Record<DocumentRole, readonly FileKind[]>> = {
  job: [DATA_CONTRACT, ...STRANGERS, POLICY],
  asset: [JOB, ...STRANGERS, POLICY],
}

const OWN: Readonly<Record<DocumentRole, FileKind>> = { job: JOB, asset: DATA_CONTRACT }

/** The one finding about a file that is certainly of another kind than it was given as; null otherwise. */
export function otherKind(value: unknown, document: DocumentRole): Finding<SchemaCode> | null {
  if (!isBlock(value) || (document === 'job' && 'infrastructure' in value)) return null
  if (document === 'asset' && DATA_CONTRACT.fits(value)) return null
  const kind = OTHERS[document].find(({ fits }) => fits(value))
  if (!kind) return null
  const message = `This is ${kind.name}, not ${OWN[document].name}: ${kind.way || OWN_FILE[document]}.`
  return { severity: 'error', code: 'other-kind-of-file', message, path: [], document }
}

const OWN_FILE: Readonly<Record<DocumentRole, string>> = {
  job: 'give a file that has tenant_id and infrastructure',
  asset: 'give the file that describes the data',
}

function stranger(name: string, fits: FileKind['fits']): FileKind {
  return { name, way: '', fits }
}

function isService(value: unknown): boolean {
  return isBlock(value) && ('image' in value || 'build' in value)
}

function isAwsResource(value: unknown): boolean {
  return isBlock(value) && isText(value.Type) && value.Type.startsWith('AWS::')
}

function isBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isBlock)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
