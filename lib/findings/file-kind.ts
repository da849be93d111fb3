import { policySchema } from '@/schemas/policy'
import type { DocumentRole } from '../document/document'
import { isBlock } from '../document/is-block'
import type { Finding } from './finding'
import type { SchemaCode } from './schema-codes'
import { STRANGERS } from './strangers'

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
    /^data_?contract$/i.test(String(file.kind)) ||
    'dataContractSpecification' in file ||
    (isBlock(file.info) && isBlock(file.models)) ||
    (/^v?[23]\./.test(String(file.apiVersion)) && [file.schema, file.dataset].some(isBlocks)) ||
    (isBlock(file.asset) && !isText(file.tenant_id)) ||
    (isBlocks(file.schema) && isText(file.name) && !isText(file.tenant_id)),
}

const POLICY: FileKind = {
  name: 'a policy',
  way: 'give it with --policy; on the screen, load it as the policy',
  fits: (file) =>
    Object.keys(file).length > 0 &&
    Object.keys(file).every((key) => isPolicyKey(key)) &&
    (isBlock(file.rules) ||
      isBlock(file.environments) ||
      file.required_tags !== undefined ||
      (isBlock(file.tags) && Object.values(file.tags).every(isBlock))),
}

const STRANGE_KINDS: readonly FileKind[] = STRANGERS.map(([name, fits]) => ({
  name,
  way: '',
  fits: (file) => !isText(file.tenant_id) && fits(file),
}))

const OTHERS: Readonly<Record<DocumentRole, readonly FileKind[]>> = {
  job: [DATA_CONTRACT, ...STRANGE_KINDS, POLICY],
  asset: [JOB, ...STRANGE_KINDS, POLICY],
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

/** `required_tags` is what policies of other tools call their demands. */
function isPolicyKey(key: string): boolean {
  return key === 'required_tags' || Object.hasOwn(policySchema().shape, key)
}

function isBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isBlock)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
