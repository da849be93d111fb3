import { terraformOk } from '../terraform-cli.test-support'

/** A type of Terraform's JSON: `"string"`, `["set", "string"]`. */
type SchemaType = string | readonly [string, ...unknown[]]

/** The body of a resource or a block in a provider's schema. */
export interface SchemaBlock {
  readonly attributes?: Readonly<
    Record<
      string,
      {
        readonly type?: SchemaType
        readonly nested_type?: { readonly nesting_mode: string }
        readonly optional?: true
        readonly computed?: true
      }
    >
  >
  readonly block_types?: Readonly<
    Record<string, { readonly nesting_mode: string; readonly block: SchemaBlock }>
  >
}

export interface ResourceSchema {
  readonly version: number
  readonly block: SchemaBlock
}

/** The schemas of all resources of the providers that a root uses, by type. */
export async function providerSchemas(
  folder: string,
): Promise<ReadonlyMap<string, ResourceSchema>> {
  const { provider_schemas: schemas } = JSON.parse(
    await terraformOk(folder, 'providers', 'schema', '-json'),
  ) as {
    provider_schemas: Record<string, { resource_schemas?: Record<string, ResourceSchema> }>
  }
  return new Map(
    Object.values(schemas).flatMap(({ resource_schemas: own }) => Object.entries(own ?? {})),
  )
}

/** What stands for nothing in a type; null where the provider tells nothing from empty. */
export function emptyValue(type: SchemaType | undefined): unknown {
  const [kind] = typeof type === 'string' ? [type] : (type ?? [])
  switch (kind) {
    case 'string':
      return ''
    case 'bool':
      return false
    case 'number':
      return 0
    case 'list':
    case 'set':
      return []
    case 'map':
      return {}
    default:
      return null
  }
}

/** What a schema says of arguments: which the provider keeps when they are taken away, which have no order. */
export function schemaFacts(
  { block }: ResourceSchema,
  paths: ReadonlySet<string>,
): { readonly keeps: readonly string[]; readonly sets: readonly string[] } {
  const all = [...paths].map((path) => ({ path, ...entryAt(block, path.split('.')) }))
  return {
    keeps: all
      .filter(({ isKept }) => isKept)
      .map(({ path }) => path)
      .sort(),
    sets: all
      .filter(({ isSet }) => isSet)
      .map(({ path }) => path)
      .sort(),
  }
}

function entryAt(
  { attributes = {}, block_types: blocks = {} }: SchemaBlock,
  [name = '', ...rest]: readonly string[],
): { readonly isKept: boolean; readonly isSet: boolean } {
  const nested = blocks[name]
  if (nested && rest.length > 0) return entryAt(nested.block, rest)
  const attribute = attributes[name]
  const isSet = Array.isArray(attribute?.type) && attribute.type[0] === 'set'
  return {
    isKept: attribute?.optional === true && attribute.computed === true,
    isSet: isSet || nested?.nesting_mode === 'set',
  }
}
