import type { Arguments } from '../../lib/module-plan/resource-arguments'
import { type AppliedResource, toPlain } from './applied-state.test-support'
import type { ChangedResource } from './plan-changes.test-support'

/** A resource that stands alone in a root, whose state has another value in one argument. */
export interface Probe {
  readonly type: string
  /** In the configuration. */
  readonly name: string
  /** The argument, and `#` at the end for the number of blocks. */
  readonly path: string
  readonly configuration: Readonly<Record<string, unknown>>
  readonly applied: AppliedResource
}

/** One probe for every argument that the modules set in a type of resources. */
export function probesOf(
  resources: readonly { readonly applied: AppliedResource; readonly own: Arguments }[],
  packed: ReadonlyMap<string, string>,
): readonly Probe[] {
  const seen = new Set<string>()
  return resources.flatMap(({ applied, own }) =>
    pathsIn(own).flatMap((path): readonly Probe[] => {
      const key = `${applied.type} ${path.join('.')}`
      const attributes = changedAt(applied.attributes, path)
      if (seen.has(key) || attributes === null) return []
      seen.add(key)
      const name = `probe${seen.size}`
      const { index, ...alone } = applied
      return [
        {
          type: applied.type,
          name,
          path: path.join('.'),
          configuration: configurationOf(own, packed),
          applied: { ...alone, module: '', name, attributes },
        },
      ]
    }),
  )
}

function pathsIn({ attributes, blocks }: Arguments): readonly (readonly string[])[] {
  return [
    ...[...attributes.keys()].map((name) => [name]),
    ...[...blocks].flatMap(([type, { items }]) => [
      ...(items.length > 0 ? [[type, '#']] : []),
      ...items.flatMap((item) => pathsIn(item).map((path) => [type, ...path])),
    ]),
  ]
}

/** Arguments as Terraform's JSON syntax takes them. */
function configurationOf(
  { attributes, blocks }: Arguments,
  packed: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries([
    ...[...attributes].map(([name, value]) => [name, literal(toPlain(value, packed))] as const),
    ...[...blocks].map(
      ([type, { items }]) => [type, items.map((item) => configurationOf(item, packed))] as const,
    ),
  ])
}

function literal(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/([$%])\{/g, '$1$1{')
  if (Array.isArray(value)) return value.map(literal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)]))
}

/** The attributes with another value at a path; null where there is nothing to change. */
function changedAt(
  values: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: readonly string[],
): Readonly<Record<string, unknown>> | null {
  const value = values[name]
  if (value === undefined || value === null) return null
  if (rest.length === 0) return { ...values, [name]: otherValue(value) }
  if (!Array.isArray(value)) return null
  if (rest[0] === '#') return { ...values, [name]: value.slice(1) }
  for (const [index, block] of value.entries()) {
    const changed = changedAt(block, rest)
    if (changed) return { ...values, [name]: value.with(index, changed) }
  }
  return null
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return otherText(value)
  if (Array.isArray(value)) return [...value.slice(1), otherValue(value[0] ?? '')]
  return { ...(value as object), Other: 'other' }
}

function otherText(text: string): string {
  if (text.startsWith('{')) return '{"Version":"2012-10-17","Statement":[]}'
  if (text.startsWith('[{')) return text.replace(/"image":"[^"]*"/, '"image":"other"')
  return /^\d+$/.test(text) ? String(Number(text) * 2) : `${text}x`
}

/** The arguments of each type that forced a new resource, and those that changed nothing. */
export interface Learnt {
  readonly forces: readonly string[]
  readonly changesNothing: readonly string[]
}

export function learn(
  probes: readonly Probe[],
  changes: readonly ChangedResource[],
): Readonly<Record<string, Learnt>> {
  const byAddress = new Map(changes.map((one) => [one.address, one]))
  const types = [...new Set(probes.map(({ type }) => type))].sort()
  const pathsOf = (type: string, action: ChangedResource['action']) =>
    probes
      .filter((one) => one.type === type)
      .filter((one) => (byAddress.get(`${type}.${one.name}`)?.action ?? 'no-op') === action)
      .map(({ path }) => path)
      .sort()
  return Object.fromEntries(
    types.map((type) => [
      type,
      { forces: pathsOf(type, 'replace'), changesNothing: pathsOf(type, 'no-op') },
    ]),
  )
}
