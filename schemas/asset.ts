import './without-eval'
import * as z from 'zod'

const text = z.string()

const columnFacts = {
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
}

const nestedColumns = z
  .array(z.looseObject(columnFacts).meta({ title: 'Field', description: 'A part of the column.' }))
  .optional()
  .meta({ title: 'Parts', description: 'The columns within this one.' })

const columnSchema = z
  .looseObject({
    ...columnFacts,
    properties: nestedColumns,
    items: z
      .looseObject({ classification: columnFacts.classification, properties: nestedColumns })
      .optional()
      .meta({ title: 'Items', description: 'What each item of a list holds.' }),
  })
  .meta({ title: 'Field', description: 'One column of the data.' })

/** A column in the flat form; in the published one a table, whose columns are its properties. */
const schemaEntry = z
  .looseObject({
    ...columnFacts,
    properties: z
      .array(columnSchema)
      .optional()
      .meta({ title: 'Columns', description: 'The columns of the table.' }),
  })
  .meta({
    title: 'Field or table',
    description: 'One column of the data, or a table with columns.',
  })

export const memberSchema = z
  .looseObject({
    username: text.optional().meta({
      title: 'Username',
      description: 'Name or address of the member.',
      examples: ['data-team@acme.com'],
    }),
    role: text.optional().meta({
      title: 'Role',
      description: 'The member whose role is owner answers for the data.',
      examples: ['owner'],
    }),
  })
  .meta({ title: 'Member', description: 'One member of the team.' })

const serviceLevelSchema = z
  .looseObject({
    property: text.optional().meta({
      title: 'Property',
      description: 'What is agreed on. Of retention in days comes a tag.',
      examples: ['retention'],
    }),
    unit: text.optional().meta({
      title: 'Unit',
      description: 'Unit of the value. Days and weeks are exact days, months and years are not.',
      examples: ['d'],
    }),
  })
  .meta({ title: 'Service level', description: 'One agreement on the data.' })

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
  schema: z.array(schemaEntry).optional().meta({
    title: 'Fields',
    description: 'The columns of the data, or the tables that hold them.',
  }),
  team: z
    .looseObject({
      owner,
      members: z
        .array(memberSchema)
        .optional()
        .meta({ title: 'Members', description: 'The people of the team, each with a role.' }),
    })
    .optional()
    .meta({ title: 'Team', description: 'Who answers for the data.' }),
  slaProperties: z
    .array(serviceLevelSchema)
    .optional()
    .meta({ title: 'Service levels', description: 'What is agreed on for the data.' }),
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

/** The data contract: ODCS 3.0.x to 3.1 as published, or with its columns flat under `schema`. */
export const flatAssetSchema = z
  .looseObject(assetFields)
  .meta({ title: 'Asset', description: 'A data contract in the form of ODCS 3.' })

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

/**
 * Parts that the standard writes in several forms. `lib/tags` reads them one by one, and says what it
 * cannot read: here they are for help and completion, and refuse nothing. No tag comes of the name.
 */
export const READ_BY_PARTS = ['name', 'schema', 'team', 'slaProperties'] as const

export type FlatAsset = z.output<typeof flatAssetSchema>
