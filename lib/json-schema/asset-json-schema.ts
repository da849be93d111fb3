import { flatAssetSchema, nestedAssetSchema } from '@/schemas/asset'
import { baseSchema } from './base-schema'
import { type JsonSchema, when, withProperties } from './json-schema'

/** An asset in either form: a block below `asset` makes it the older one. */
export function assetJsonSchema(): JsonSchema {
  return {
    title: 'Dativo asset',
    description: 'A data contract, flat as in ODCS 3.0.2 or in the older form under `asset:`.',
    type: 'object',
    ...when(
      { ...withProperties({ asset: { type: ['object', 'array'] } }), required: ['asset'] },
      baseSchema(nestedAssetSchema),
      baseSchema(flatAssetSchema),
    ),
  }
}
