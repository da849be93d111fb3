import { flatAssetSchema, memberSchema, nestedAssetSchema, READ_BY_PARTS } from '@/schemas/asset'
import { baseSchema } from './base-schema'
import { editSchema } from './edit-schema'
import { type JsonSchema, type Properties, when, withProperties } from './json-schema'

/** An asset in any form: a block below `asset` makes it the older one. */
export function assetJsonSchema(): JsonSchema {
  return {
    title: 'Dativo asset',
    description:
      'A data contract: ODCS 3.0.x to 3.1, its columns flat or under properties, or the older form under `asset:`.',
    type: 'object',
    ...when(
      { ...withProperties({ asset: { type: ['object', 'array'] } }), required: ['asset'] },
      editSchema(baseSchema(nestedAssetSchema), ['asset'], freeParts),
      freeParts(baseSchema(flatAssetSchema)),
    ),
  }
}

/**
 * The parts that are read one by one refuse nothing: their keys are described and take any value. The
 * members of a team may be listed at once, as in ODCS 3.0.x.
 */
function freeParts(schema: JsonSchema): JsonSchema {
  const free = READ_BY_PARTS.reduce((parts, key) => editSchema(parts, [key], withoutTypes), schema)
  const owner = baseSchema(flatAssetSchema.shape.team.unwrap().shape.owner)
  return editSchema(free, ['team'], (team) => ({
    ...team,
    properties: { ...team.properties, owner },
    items: withoutTypes(baseSchema(memberSchema)),
  }))
}

/** `properties` speaks of blocks alone and `items` of lists alone, so that no type is needed. */
function withoutTypes({
  type: _,
  required: __,
  properties,
  items,
  ...schema
}: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(properties && { properties: mapped(properties) }),
    ...(typeof items === 'object' && !Array.isArray(items) && { items: withoutTypes(items) }),
  }
}

function mapped(properties: Properties): NonNullable<JsonSchema['properties']> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]) => [
      key,
      typeof part === 'object' ? withoutTypes(part) : part,
    ]),
  )
}
