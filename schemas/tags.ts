import './without-eval'
import * as z from 'zod'
import { ENVIRONMENTS } from './vocabulary'

const text = z.string()

export const tagsSchema = z
  .looseObject({
    cost_center: text.optional().meta({
      title: 'Cost center',
      description: 'Where the cost is booked. Becomes the tag CostCenter.',
      examples: ['FIN-001'],
    }),
    business_unit: text.optional().meta({
      title: 'Business unit',
      description: 'The unit that owns the budget. Becomes the tag BusinessUnit.',
      examples: ['Finance'],
    }),
    project: text.optional().meta({
      title: 'Project',
      description: 'The project the job belongs to. Becomes the tag Project.',
      examples: ['data-platform'],
    }),
    environment: z.enum(ENVIRONMENTS).optional().meta({
      title: 'Environment',
      description:
        'The stage the resources serve. Becomes the tag Environment, unless the job itself names one.',
    }),
    owner: text.optional().meta({
      title: 'Owner',
      description: 'Who answers for the resources, best a team address. Becomes the tag Owner.',
      examples: ['data-team@acme.com'],
    }),
    compliance: z
      .array(text)
      .optional()
      .meta({
        title: 'Compliance',
        description: 'Regulations that apply to the data. Becomes the tag Compliance.',
        examples: [['GDPR', 'SOC2']],
      }),
    data_classification: text.optional().meta({
      title: 'Data classification',
      description: 'How sensitive the data is. Becomes the tag DataClassification.',
      examples: ['Confidential'],
    }),
    custom: z
      .record(text, z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .meta({
        title: 'Custom tags',
        description: 'Your own tags. Each key becomes the tag Custom_<key>.',
        examples: [{ team: 'ingest' }],
      }),
  })
  .meta({ title: 'Tags', description: 'Tags that every resource of the job carries.' })
