import { gunzipSync } from 'node:zlib'
import { evaluateModule } from '../../lib/module-plan/evaluate-module'
import type { Arguments } from '../../lib/module-plan/resource-arguments'
import type { PlannedInput } from '../../lib/module-plan/resource-change'
import { isList, isMap, isUnknown, type Value } from '../../lib/module-plan/value'
import { longHash } from '../../lib/providers/short-hash'
import { writeFiles } from '../terraform-cli.test-support'
import type { ChangedResource } from './plan-changes.test-support'
import { emptyValue, type ResourceSchema } from './provider-schemas.test-support'

/** A resource as it would stand in a state after the apply, with its address in the job's module. */
export interface AppliedResource {
  readonly address: string
  /** `module.kubernetes_job[0]`, or nothing. */
  readonly module: string
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly provider: string
  readonly schemaVersion: number
  readonly attributes: Readonly<Record<string, unknown>>
}

/** What others read of a resource beside its arguments. */
const READ =
  /^(?:id|name|arn|arn_without_revision|email|member|uri|writer_identity|client_id|principal_id|role_definition_resource_id)$/

/**
 * What an apply of a job would leave, for plans against it: the planned values; what is known after the
 * apply is made up; and the arguments made of it are worked out as the module does.
 *
 * @param created what a plan without a state makes of the job
 * @param prefix what the addresses in it start with
 */
export async function appliedResources(
  input: PlannedInput,
  created: readonly ChangedResource[],
  prefix: string,
  schemas: ReadonlyMap<string, ResourceSchema>,
): Promise<readonly AppliedResource[]> {
  const own = created.filter(({ address }) => address.startsWith(prefix))
  const { resources } = await evaluateModule(input, (address, type, name) =>
    READ.test(name) ? madeUp(address, type, name) : undefined,
  )
  const argumentsOf = new Map(resources.map((one) => [one.address, one.arguments]))
  const packed = packedTexts(own)
  return own.map((change) => {
    const address = change.address.slice(prefix.length)
    const attributes = {
      ...change.after,
      ...madeUpAttributes(address, change, schemas.get(change.type)),
    }
    const evaluated = argumentsOf.get(address)
    return {
      address,
      module: change.module?.slice(prefix.length) ?? '',
      type: change.type,
      name: change.name,
      ...(change.index !== undefined && { index: change.index }),
      provider: change.provider,
      schemaVersion: schemas.get(change.type)?.version ?? 0,
      attributes: evaluated
        ? withWorkedOut(attributes, change.unknown, evaluated, packed)
        : attributes,
    }
  })
}

function madeUpAttributes(
  address: string,
  { type, unknown }: ChangedResource,
  schema: ResourceSchema | undefined,
): Record<string, unknown> {
  const names = Object.keys(unknown).filter((name) => unknown[name] === true)
  const made = names.map((name) => {
    const own = schema?.block.attributes?.[name]?.type
    return [name, READ.test(name) ? madeUp(address, type, name) : emptyValue(own)]
  })
  return Object.fromEntries(made)
}

/** An ARN has the account in its fifth part, an id of Azure the subscription in its third. */
function madeUp(address: string, type: string, name: string): string {
  const label = address.replace(/[^A-Za-z0-9]+/g, '-')
  if (name.startsWith('arn')) return `arn:aws:made:us-east-1:123456789012:${type}/${label}-${name}`
  return type.startsWith('azurerm_')
    ? `/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data/providers/Made.Up/${type}/${label}-${name}`
    : `${label}-${name}`
}

/** The arguments of which a part is known after the apply, as the module works them out. */
function withWorkedOut(
  values: Readonly<Record<string, unknown>>,
  unknown: Readonly<Record<string, unknown>>,
  { attributes, blocks }: Arguments,
  packed: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...values }
  for (const [name, value] of attributes) {
    if (hasUnknown(unknown[name])) result[name] = toPlain(value, packed)
  }
  for (const [name, { items }] of blocks) {
    const [own, unknowns] = [values[name], unknown[name]]
    if (!Array.isArray(own) || !hasUnknown(unknowns)) continue
    result[name] = own.map((block, index) =>
      withWorkedOut(
        block,
        Array.isArray(unknowns) ? (unknowns[index] ?? {}) : {},
        items[index] ?? { attributes: new Map(), blocks: new Map(), absent: new Map() },
        packed,
      ),
    )
  }
  return result
}

function hasUnknown(unknown: unknown): boolean {
  if (unknown === true) return true
  return typeof unknown === 'object' && unknown !== null && Object.values(unknown).some(hasUnknown)
}

/** A value as JSON has it. */
export function toPlain(value: Value, packed: ReadonlyMap<string, string>): unknown {
  const { data } = value
  if (isUnknown(data)) throw new Error(`Not made up: ${data.form}`)
  if (isList(data)) return data.items.map((item) => toPlain(item, packed))
  if (isMap(data)) {
    return Object.fromEntries([...data.entries].map(([key, item]) => [key, toPlain(item, packed)]))
  }
  if (typeof data !== 'string') return data
  return data.replace(/base64gzip:[0-9a-f]{64}/g, (text) => packed.get(text) ?? text)
}

/** What Go made of each text that is packed somewhere in a plan. */
export function packedTexts(created: readonly ChangedResource[]): ReadonlyMap<string, string> {
  const found = JSON.stringify(created.map(({ after }) => after)).match(/H4sI[A-Za-z0-9+/]+=*/g)
  return new Map(
    [...new Set(found)].map((base64) => {
      const text = gunzipSync(Buffer.from(base64, 'base64')).toString('utf8')
      return [`base64gzip:${longHash(text)}`, base64]
    }),
  )
}

/** A resource as the file of a state holds it. */
interface StateResource {
  readonly module?: string
  readonly mode: 'managed'
  readonly type: string
  readonly name: string
  readonly provider: string
  readonly instances: readonly object[]
}

/** Applied resources below a call of their module; without a call they stand in the root. */
export function inState(
  { type, name, index, provider, schemaVersion, attributes, module }: AppliedResource,
  prefix = '',
): StateResource {
  const path = `${prefix}${module}`.replace(/\.$/, '')
  return {
    ...(path !== '' && { module: path }),
    mode: 'managed',
    type,
    name,
    provider: `provider["${provider}"]`,
    instances: [
      {
        ...(index !== undefined && { index_key: index }),
        schema_version: schemaVersion,
        attributes,
      },
    ],
  }
}

/** Writes a state beside a root, from which the next plan starts. */
export function writeState(folder: string, resources: readonly StateResource[]): void {
  const state = {
    version: 4,
    terraform_version: '1.11.0',
    serial: 1,
    lineage: '00000000-0000-4000-8000-000000000000',
    outputs: {},
    resources,
    check_results: null,
  }
  writeFiles(folder, [{ path: 'terraform.tfstate', bytes: JSON.stringify(state) }])
}
