import type { Backend } from '@/schemas/vocabulary'
import { BACKEND_RULES } from '../terraform/backends'
import { at, type JsonSchema, type Properties, when, withProperties } from './json-schema'

const BACKEND = ['terraform', 'backend']

/**
 * What an infrastructure block can say of its Terraform state once the backend is chosen. Required
 * settings are required here, though the diagnostics only warn: `-backend-config` may bring them
 * later, but a block that should work as it stands needs them, and editors show a warning too.
 */
export function backendCondition(type: Backend): JsonSchema {
  const { required, settings, deprecated, conflicts } = BACKEND_RULES[type]
  const old = Object.entries(deprecated).map(([name, instead]) => [
    name,
    { deprecationMessage: `${name} is deprecated.${instead ? ` Use ${instead}.` : ''}` },
  ])
  const properties: Properties = {
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, {}])),
    ...Object.fromEntries(old),
  }
  const config: JsonSchema = {
    ...withProperties(properties),
    ...(required.length > 0 && { required: [...required] }),
    additionalProperties: false,
    ...(conflicts.length > 0 && { allOf: conflicts.map(([left, right]) => notBoth(left, right)) }),
  }
  return when(
    isBackend(type),
    at(BACKEND, {
      ...withProperties({ config }),
      ...(required.length > 0 && { required: ['config'] }),
    }),
  )
}

function isBackend(type: Backend): JsonSchema {
  return {
    ...at(['terraform'], {
      ...withProperties({
        backend: { ...withProperties({ type: { const: type } }), required: ['type'] },
      }),
      required: ['backend'],
    }),
    required: ['terraform'],
  }
}

/** Two settings that exclude each other: where the first stands, the second may not. */
function notBoth(left: string, right: string): JsonSchema {
  return when({ required: [left] }, withProperties({ [right]: false }))
}
