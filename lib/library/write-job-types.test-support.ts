/** The part of JSON Schema that the published schema of a job uses. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly items?: Schema
}

/** The published schema of a job → the types of a job and of its infrastructure block. */
export function writeJobTypes(job: Schema): string {
  const { infrastructure = {}, ...others } = job.properties ?? {}
  return `// Generated from public/schemas/dativo-job.schema.json by npm run generate. Do not edit.

/** The infrastructure block of a job. */
export type Infrastructure = ${block(infrastructure, '')}

/** A job with an infrastructure block. */
export type Job = ${block({ ...job, properties: others }, '', [
    '  readonly infrastructure?: Infrastructure | undefined',
  ])}
`
}

function block(schema: Schema, indent: string, more: readonly string[] = []): string {
  const inner = `${indent}  `
  const required = new Set(schema.required)
  const lines = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description ? [`${inner}/** ${value.description} */`] : []),
    required.has(key)
      ? `${inner}readonly ${key}: ${typeOf(value, inner)}`
      : `${inner}readonly ${key}?: ${typeOf(value, inner)} | undefined`,
  ])
  return `{\n${[...lines, ...more].join('\n')}\n${indent}}`
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.enum) return schema.enum.map((word) => `'${word}'`).join(' | ')
  const types = [schema.type ?? 'unknown'].flat()
  return types.map((type) => ofKind(type, schema, indent)).join(' | ')
}

function ofKind(type: string, schema: Schema, indent: string): string {
  switch (type) {
    case 'integer':
      return 'number'
    case 'array':
      return `readonly (${typeOf(schema.items ?? {}, indent)})[]`
    case 'object':
      return schema.properties ? block(schema, indent) : record(schema, indent)
    default:
      return type
  }
}

function record({ additionalProperties: values }: Schema, indent: string): string {
  const value = typeof values === 'object' ? typeOf(values, indent) : 'unknown'
  return `{ readonly [key: string]: ${value} }`
}
