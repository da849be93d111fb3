import * as z from 'zod'

const text = z.string()

const assetFieldSchema = z
  .looseObject({
    name: text.meta({
      title: 'Field name',
      description: 'Name of the column.',
      examples: ['email'],
    }),
    classification: text.optional().meta({
      title: 'Field classification',
      description: 'How sensitive the column is. Becomes a tag of its own.',
      examples: ['PII'],
    }),
  })
  .meta({ title: 'Field', description: 'One column of the data.' })

const owner = text.optional().meta({
  title: 'Owner',
  description: 'Who answers for the data, best a team address.',
  examples: ['data-team@acme.com'],
})

const classification = z
  .array(text)
  .optional()
  .meta({
    title: 'Classification',
    description: 'How sensitive the data is as a whole.',
    examples: [['PII']],
  })

const retentionDays = z
  .int()
  .min(0)
  .optional()
  .meta({ title: 'Retention', description: 'Days the data is kept. 0 counts.', examples: [90] })

const assetFields = {
  name: text.optional().meta({
    title: 'Asset name',
    description: 'Name of the asset; a job names it under asset.',
    examples: ['stripe_customers'],
  }),
  domain: text.optional().meta({
    title: 'Domain',
    description: 'The part of the business that the data belongs to.',
    examples: ['finance'],
  }),
  dataProduct: text.optional().meta({
    title: 'Data product',
    description: 'The product that the data is part of.',
    examples: ['payments'],
  }),
  schema: z
    .array(assetFieldSchema)
    .optional()
    .meta({ title: 'Fields', description: 'The columns of the data.' }),
  team: z
    .looseObject({ owner })
    .optional()
    .meta({ title: 'Team', description: 'Who answers for the data.' }),
  compliance: z
    .looseObject({
      classification,
      regulations: z
        .array(text)
        .optional()
        .meta({
          title: 'Regulations',
          description: 'Regulations that apply to the data.',
          examples: [['GDPR', 'SOC2']],
        }),
      retention_days: retentionDays,
    })
    .optional()
    .meta({ title: 'Compliance', description: 'What law and policy ask of the data.' }),
  finops: z
    .looseObject({
      cost_center: text.optional().meta({
        title: 'Cost center',
        description: 'Tag FinOps_cost_center, unless the job has its own.',
        examples: ['FIN-001'],
      }),
      business_tags: z
        .array(text)
        .optional()
        .meta({
          title: 'Business tags',
          description: 'Tag FinOps_business_tags, unless the job has its own.',
          examples: [['payments', 'revenue']],
        }),
      project: text.optional().meta({
        title: 'Project',
        description: 'Tag FinOps_project, unless the job has its own.',
        examples: ['data-platform'],
      }),
      environment: text.optional().meta({
        title: 'Environment',
        description: 'Tag FinOps_environment, unless the job has its own.',
        examples: ['production'],
      }),
    })
    .optional()
    .meta({ title: 'FinOps', description: 'Cost attribution of the data.' }),
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
    asset: z
      .looseObject({
        ...assetFields,
        governance: z
          .looseObject({ owner, classification, retention_days: retentionDays })
          .optional()
          .meta({ title: 'Governance', description: 'Owner, classification and retention.' }),
      })
      .meta({ title: 'Asset', description: 'The data contract.' }),
  })
  .meta({ title: 'Asset (older form)', description: 'A data contract nested under `asset:`.' })

export type FlatAsset = z.output<typeof flatAssetSchema>
export type NestedAsset = z.output<typeof nestedAssetSchema>
