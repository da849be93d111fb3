import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '@cdktn/hcl2json'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { AZURE_MODULE_VARIABLES } from './module-variables'

const folder = new URL('../../../terraform/azure/', import.meta.url)
const RUNTIMES = ['container_apps', 'dagster', 'kubernetes', 'airflow']

const fileSchema = z.object({
  variable: z.record(z.string(), z.tuple([z.looseObject({ description: z.string() })])).default({}),
})

async function variablesOfModule() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tf'))
  const files = await Promise.all(
    names.map(async (name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const { variable } = fileSchema.parse(await parse(name, text))
      const runtime = RUNTIMES.find((one) => name.endsWith(`-${one.replaceAll('_', '-')}.tf`))
      return Object.entries(variable).map(([variableName, [body]]) => ({
        name: variableName,
        runtimes: runtime === undefined ? 'all' : [runtime],
        description: body.description,
        isRequired: !('default' in body),
      }))
    }),
  )
  return files.flat().sort((a, b) => (a.name < b.name ? -1 : 1))
}

// The parser is a WebAssembly module, slow to start on a busy machine.
it('lists the variables of the module', { timeout: 60_000 }, async () => {
  expect(AZURE_MODULE_VARIABLES).toEqual(await variablesOfModule())
})
