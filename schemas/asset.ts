import * as z from 'zod'

const text = z.string()

const assetFieldSchema = z.looseObject({
  name: text,
  classification: text.optional(),
})

const assetFields = {
  name: text.optional(),
  domain: text.optional(),
  dataProduct: text.optional(),
  schema: z.array(assetFieldSchema).optional(),
  team: z.looseObject({ owner: text.optional() }).optional(),
  compliance: z
    .looseObject({
      classification: z.array(text).optional(),
      regulations: z.array(text).optional(),
      retention_days: z.int().min(0).optional(),
    })
    .optional(),
  finops: z
    .looseObject({
      cost_center: text.optional(),
      business_tags: z.array(text).optional(),
      project: text.optional(),
      environment: text.optional(),
    })
    .optional(),
}

/** The data contract in the flat ODCS 3.0.2 form. */
export const flatAssetSchema = z
  .looseObject(assetFields)
  .meta({ title: 'Asset', description: 'A data contract in the flat ODCS 3.0.2 form.' })

/**
 * The older form: everything under `asset:`, with the owner, classification and retention in
 * `governance`.
 */
export const nestedAssetSchema = z
  .looseObject({
    asset: z.looseObject({
      ...assetFields,
      governance: z
        .looseObject({
          owner: text.optional(),
          classification: z.array(text).optional(),
          retention_days: z.int().min(0).optional(),
        })
        .optional(),
    }),
  })
  .meta({ title: 'Asset (older form)', description: 'A data contract nested under `asset:`.' })

export type FlatAsset = z.output<typeof flatAssetSchema>
export type NestedAsset = z.output<typeof nestedAssetSchema>
