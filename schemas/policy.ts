import './without-eval'
import * as z from 'zod'
import { lazily } from './lazily'
import { LONGEST_PATTERN } from './vocabulary'

/** How loudly a finding is said. */
export const SEVERITIES = ['error', 'warning', 'info'] as const

const severity = lazily(() => z.enum(SEVERITIES))
const text = lazily(() => z.string().min(1))

/** What an AWS tag policy said of a tag, kept so that nothing is lost. Nothing here is checked. */
const awsSchema = lazily(() =>
  z
    .strictObject({
      tag_key: text()
        .optional()
        .meta({ title: 'Tag key', description: 'The key as AWS writes it.' }),
      enforced_for: z.array(text()).optional().meta({
        title: 'Enforced for',
        description: 'Resource types on which AWS refuses another value.',
      }),
      report_required_tag_for: z.array(text()).optional().meta({
        title: 'Required for',
        description: 'Resource types for which AWS reports a missing tag.',
      }),
    })
    .meta({
      title: 'AWS tag policy',
      description: 'What the AWS tag policy said, for the record. Not checked.',
    }),
)

/** What is demanded of one tag. */
export const demandSchema = lazily(() =>
  z
    .strictObject({
      required: z
        .boolean()
        .optional()
        .meta({ title: 'Required', description: 'The tag must be there.', default: false }),
      values: z
        .array(text())
        .min(1)
        .optional()
        .meta({
          title: 'Allowed values',
          description:
            'The values the tag may have, in these very capitals. One * in a value stands for any text. Of a list, such as Compliance, each item is checked.',
          examples: [['dev', 'staging', 'prod'], ['FIN-*']],
        }),
      pattern: text()
        .max(LONGEST_PATTERN)
        .optional()
        .meta({
          title: 'Pattern',
          description:
            'A regular expression for allowed values, beside those listed. It matches anywhere unless ^ and $ hold it. No lookaround, no back-references, no flags.',
          examples: ['^FIN-\\d{3}$'],
        }),
      severity: severity().optional().meta({
        title: 'Severity',
        description: 'How a value that is not allowed is reported, and a missing tag too.',
        default: 'error',
      }),
      required_severity: severity().optional().meta({
        title: 'Severity of a missing tag',
        description: 'How a missing tag is reported, where it differs from severity.',
      }),
      description: text().optional().meta({
        title: 'Description',
        description: 'Why the organisation wants this. Shown with the finding and in the form.',
      }),
      aws: awsSchema().optional(),
    })
    .meta({ title: 'Demand', description: 'What is demanded of one tag.' }),
)

/** More demands on the tags of a job than this are no policy: clouds take 50 tags. */
export const MAX_DEMANDS = 200

const demandsSchema = lazily(() =>
  z.record(text(), demandSchema()).meta({
    title: 'Tags',
    description:
      'Demands by tag, named as the preview names it: CostCenter, Owner, Custom_<key>, Governance_owner.',
    examples: [{ CostCenter: { required: true, pattern: '^FIN-\\d{3}$' } }],
  }),
)

const rulesSchema = lazily(() =>
  z.record(text(), z.enum([...SEVERITIES, 'off'])).meta({
    title: 'Rules',
    description:
      'Severity of findings by their code. What would fail at plan or apply stays an error.',
    examples: [{ 'no-owner-tag': 'error', 'no-effect': 'off' }],
  }),
)

const stageSchema = lazily(() =>
  z.strictObject({ tags: demandsSchema().optional(), rules: rulesSchema().optional() }).meta({
    title: 'Environment',
    description:
      'Demands in one environment, laid over the general ones field by field; values and pattern are replaced together.',
  }),
)

/** The organisation's policy file, dativo-policy.yaml. */
export const policySchema = lazily(() =>
  z
    .strictObject({
      version: z.literal(1).meta({ title: 'Version', description: 'The form of this file: 1.' }),
      name: text().optional().meta({ title: 'Name', description: 'What the policy is called.' }),
      description: text()
        .optional()
        .meta({ title: 'Description', description: 'What the policy is for.' }),
      tags: demandsSchema().optional(),
      environments: z.record(text(), stageSchema()).optional().meta({
        title: 'Environments',
        description:
          'Demands by environment: by the tag Environment of the job. prod stands for production too.',
      }),
      rules: rulesSchema().optional(),
    })
    .meta({
      title: 'Dativo policy',
      description: 'What an organisation demands of the tags of its Dativo jobs.',
    }),
)

export type PolicyFile = z.output<ReturnType<typeof policySchema>>
export type DemandFile = z.output<ReturnType<typeof demandSchema>>
