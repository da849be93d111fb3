import { parse } from '@cdktn/hcl2json'
import * as z from 'zod'
import { RUNTIMES } from '@/schemas/vocabulary'
import { belongsTo } from '../providers/belongs-to'
import type { DefaultValue, ModuleVariable } from '../providers/module-variable'
import type { HclFile, HclModule, ModuleOutput } from './hcl-module.test-support'
import { parseType } from './parse-type.test-support'
import { readRefusals } from './read-refusals.test-support'
import { literalLocals, resolveLocals } from './resolve-locals.test-support'

const defaultSchema: z.ZodType<DefaultValue> = z.json()

const variableSchema = z.looseObject({
  description: z.string(),
  // The parser gives a type as the template that holds it alone.
  type: z.string().regex(/^\$\{[\s\S]*\}$/),
  default: defaultSchema.optional(),
  nullable: z.boolean().default(true),
  sensitive: z.boolean().default(false),
})

const fileSchema = z.object({
  variable: z.record(z.string(), z.tuple([variableSchema])).default({}),
  output: z.record(z.string(), z.tuple([z.looseObject({ description: z.string() })])).default({}),
  locals: z.array(z.record(z.string(), z.unknown())).default([]),
})

/** The file whose literal locals a sentence may hold. */
const FACTS = 'facts.gen.tf'

/** Reads what a module says of itself, of the `.tf` files of its folder. */
export async function readHclModule(files: readonly HclFile[]): Promise<HclModule> {
  const parsed = await Promise.all(
    files.map(async (file) => ({ file, ...fileSchema.parse(await parse(file.name, file.text)) })),
  )
  const locals = literalLocals(
    parsed.filter(({ file }) => file.name === FACTS).flatMap((one) => one.locals),
  )
  const refusals = await Promise.all(files.map((file) => readRefusals(file, locals)))
  return {
    variables: parsed
      .flatMap(({ file, variable }) =>
        Object.entries(variable).map(([name, [body]]) => toVariable(name, file, body)),
      )
      .sort(byName),
    outputs: parsed
      .flatMap(({ file, output }) =>
        Object.entries(output).map(
          ([name, [{ description }]]): ModuleOutput => ({
            name,
            runtimes: runtimesOf(file),
            description: resolveLocals(description),
          }),
        ),
      )
      .sort(byName),
    refusals: refusals.flat(),
  }
}

function toVariable(
  name: string,
  file: HclFile,
  body: z.output<typeof variableSchema>,
): ModuleVariable {
  return {
    name,
    runtimes: runtimesOf(file),
    description: resolveLocals(body.description),
    type: parseType(body.type.slice(2, -1)),
    ...(body.default !== undefined && { default: body.default }),
    isNullable: body.nullable,
    ...(body.sensitive && { isSensitive: true }),
  }
}

function runtimesOf({ name }: HclFile): ModuleVariable['runtimes'] {
  const runtimes = RUNTIMES.filter((runtime) => belongsTo(runtime, name))
  return runtimes.length === RUNTIMES.length ? 'all' : runtimes
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : 1
