import { jobSchema } from '@/schemas/job'
import { BACKENDS, PROVIDERS, RUNTIMES, THRESHOLDS } from '@/schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import { backendCondition } from './backend-condition'
import { baseSchema } from './base-schema'
import { cloudCondition, sizedConditions } from './cloud-condition'
import { editSchema } from './edit-schema'
import { at, type JsonSchema, withProperties } from './json-schema'
import { warnOfUnknownKeys } from './warn-of-unknown-keys'

const COMPUTE = ['runtime', 'compute']

/**
 * A job as it may be typed. What depends on a choice (the runtimes of a cloud, the sizes of a
 * runtime, the settings of a backend) stands in conditions, and only there: an editor proposes what
 * any matching part of a schema names.
 */
export function jobJsonSchema(): JsonSchema {
  return editSchema(baseSchema(jobSchema), ['infrastructure'], infrastructureSchema)
}

function infrastructureSchema(base: JsonSchema): JsonSchema {
  const anyRuntime = editSchema(base, ['runtime', 'type'], ({ enum: _, ...type }) => type)
  const { schema, examples } = withoutSizeExamples(
    editSchema(anyRuntime, ['monitoring', 'alerts', 'thresholds'], withKnownThresholds),
  )
  const clouds = PROVIDERS.map((provider) => CLOUDS[provider])
  return {
    ...warnOfUnknownKeys(schema),
    allOf: [
      ...clouds.map(cloudCondition),
      {
        if: { ...withProperties({ provider: { enum: [...PROVIDERS] } }), required: ['provider'] },
        else: at(['runtime', 'type'], { enum: [...RUNTIMES] }),
      },
      {
        if: { anyOf: clouds.flatMap(sizedConditions) },
        else: at(COMPUTE, withProperties(examples)),
      },
      ...BACKENDS.map(backendCondition),
    ],
  }
}

/** Takes the examples off CPU and memory: where the cloud has sizes to offer, those are the examples. */
function withoutSizeExamples(base: JsonSchema): {
  readonly schema: JsonSchema
  readonly examples: Readonly<Record<string, JsonSchema>>
} {
  const examples: Record<string, JsonSchema> = {}
  let schema = base
  for (const key of ['cpu', 'memory']) {
    schema = editSchema(schema, [...COMPUTE, key], ({ examples: own, ...field }) => {
      examples[key] = own ? { examples: own } : {}
      return field
    })
  }
  return { schema, examples }
}

/** As with unknown keys, a threshold of which nothing comes is valid and worth a warning. */
function withKnownThresholds({ additionalProperties, ...schema }: JsonSchema): JsonSchema {
  if (typeof additionalProperties !== 'object') throw new Error('A threshold has no schema.')
  return {
    ...schema,
    properties: Object.fromEntries(THRESHOLDS.map((name) => [name, additionalProperties])),
    additionalProperties: {
      ...additionalProperties,
      deprecationMessage: 'This threshold creates no alarm.',
    },
  }
}
