import './without-eval'
import * as z from 'zod'
import { infrastructureSchema } from './infrastructure'

const text = z.string()

const finopsOverridesSchema = z
  .looseObject({
    cost_center: text
      .optional()
      .meta({ title: 'Cost center', description: 'Tag FinOps_cost_center.' }),
    business_tags: z
      .array(text)
      .optional()
      .meta({ title: 'Business tags', description: 'Tag FinOps_business_tags.' }),
    project: text.optional().meta({ title: 'Project', description: 'Tag FinOps_project.' }),
    environment: text
      .optional()
      .meta({ title: 'Environment', description: 'Tag FinOps_environment.' }),
  })
  .meta({
    title: 'FinOps',
    description: "Cost attribution; outranks the asset's own finops block.",
  })

const governanceOverridesSchema = z
  .looseObject({
    retention_days: z
      .int()
      .min(0)
      .optional()
      .meta({ title: 'Retention', description: 'Days the data is kept. 0 counts.' }),
    owner: text.optional().meta({
      title: 'Owner',
      description: "Owner of the data; the empty string removes the asset's owner.",
    }),
  })
  .meta({ title: 'Governance overrides', description: "Outranks the asset's own values." })

/** The whole job document. Keys that other parts of Dativo own pass through untouched. */
export const jobSchema = z
  .looseObject({
    tenant_id: text.min(1).meta({
      title: 'Tenant',
      description: 'The tenant the job belongs to. Part of every resource name.',
      examples: ['acme'],
    }),
    environment: text.optional().meta({
      title: 'Environment',
      description: 'Outranks infrastructure.tags.environment.',
      examples: ['prod'],
    }),
    job_name: text.optional().meta({
      title: 'Job name',
      description: 'Name of the job; without it, <asset>_to_<target_connector>.',
    }),
    asset: text
      .optional()
      .meta({ title: 'Asset', description: 'Name of the asset the job loads.' }),
    asset_path: text.optional().meta({
      title: 'Asset path',
      description: 'Where the asset definition lies.',
      examples: ['/app/assets/stripe/v1.0/customers.yaml'],
    }),
    source_connector: text
      .optional()
      .meta({ title: 'Source connector', description: 'Where the data comes from.' }),
    source_connector_path: text
      .optional()
      .meta({ title: 'Source connector path', description: 'Its recipe.' }),
    target_connector: text
      .optional()
      .meta({ title: 'Target connector', description: 'Where the data goes.' }),
    target_connector_path: text
      .optional()
      .meta({ title: 'Target connector path', description: 'Its recipe.' }),
    classification_overrides: z.record(text, text).optional().meta({
      title: 'Classification overrides',
      description: "Classification by field name; `default` replaces the table's.",
    }),
    finops: finopsOverridesSchema.optional(),
    governance_overrides: governanceOverridesSchema.optional(),
    infrastructure: infrastructureSchema,
  })
  .meta({ title: 'Dativo job', description: 'A Dativo ETL job with its infrastructure block.' })

export type Job = z.output<typeof jobSchema>
