import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyTerraformValue } from '../lib/terraform/terraform-value.test-support'
import type { TerraformValue } from '../lib/terraform/terraform-variable'
import { writeTfvars } from '../lib/terraform/write-hcl'
import { writeTfvarsJson } from '../lib/terraform/write-json'
import { scratchFolder, terraformOk, writeFiles } from './terraform-cli.test-support'

/** Terraform unifies the types of a list's items; text alone keeps them as they are. */
const values = fc.sample(anyTerraformValue(), 300)
const variables = values.map((value, index) => ({ name: `v${index}`, value, path: null }))

const DECLARATIONS = variables
  .map(
    ({ name }) =>
      `variable "${name}" {\n  type = any\n}\n\noutput "${name}" {\n  value = jsonencode(var.${name})\n}\n`,
  )
  .join('\n')

/** What Terraform reads from a tfvars file, by the outputs of a plan. */
async function readBack(file: string, text: string): Promise<unknown[]> {
  const folder = scratchFolder()
  writeFiles(folder, [
    { path: 'main.tf', bytes: DECLARATIONS },
    { path: file, bytes: text },
  ])
  await terraformOk(folder, 'init', '-input=false')
  await terraformOk(folder, 'plan', '-input=false', '-out=plan.tfplan')
  const plan = JSON.parse(await terraformOk(folder, 'show', '-json', 'plan.tfplan'))
  return variables.map(({ name }) => JSON.parse(plan.planned_values.outputs[name].value))
}

it.each([
  ['terraform.tfvars.json', writeTfvarsJson(variables)],
  ['terraform.tfvars', writeTfvars(variables)],
])('Terraform reads the same values from %s, whatever the strings hold', async (file, text) => {
  expect(await readBack(file, text)).toEqual(values.map(sortKeys))
})

/** Terraform keeps the keys of an object in its own order. */
function sortKeys(value: TerraformValue): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sortKeys(item)]))
}
