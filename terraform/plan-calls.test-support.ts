import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { analyse } from '../lib/analysis/analyse'
import { CLOUDS } from '../lib/providers/clouds'
import type { TerraformValue } from '../lib/terraform/terraform-variable'
import { writeHclAttributes, writeHclValue } from '../lib/terraform/write-hcl'
import type { Provider } from '../schemas/vocabulary'
import {
  copyOfModules,
  MODULES,
  scratchFolder,
  terraform,
  terraformOk,
  writeFiles,
} from './terraform-cli.test-support'

/** A job whose variables the module is called with. */
export interface PlannedCall {
  readonly title: string
  /** The sentence with which the module is to refuse it. */
  readonly refusal: string
  readonly job: string
}

/** An error of a plan, and which group of calls it is about. */
interface PlanError {
  readonly group: number
  readonly text: string
}

/**
 * The calls that the module refuses in their sentence. An error hides what Terraform would say
 * later, of all calls in the group: so the calls of which nothing was said are planned again
 * without the others, as long as that finds more.
 */
export function refusedCalls(
  provider: Provider,
  calls: readonly PlannedCall[],
): ReadonlySet<PlannedCall> {
  const groups = groupsOf(calls)
  const errors = errorsInPlan(provider, groups)
  const refused = groups.flatMap((group, index) =>
    group.filter(({ refusal }) =>
      errors.some(({ group: of, text }) => of === index && text.startsWith(refusal)),
    ),
  )
  const rest = calls.filter((call) => !refused.includes(call))
  if (rest.length === 0 || refused.length === 0) return new Set(refused)
  return new Set([...refused, ...refusedCalls(provider, rest)])
}

/** Calls in groups in which no sentence comes twice, so that an error tells whose it is. */
function groupsOf(calls: readonly PlannedCall[]): readonly (readonly PlannedCall[])[] {
  const groups: PlannedCall[][] = []
  for (const call of calls) {
    const free = groups.find((group) => group.every(({ refusal }) => refusal !== call.refusal))
    if (free) free.push(call)
    else groups.push([call])
  }
  return groups
}

/**
 * Plans calls with mocked providers, in one run of `terraform test`: a module block for each group,
 * with a folder of its own, so that the file of an error tells the group.
 */
export function errorsInPlan(
  provider: Provider,
  groups: readonly (readonly PlannedCall[])[],
): readonly PlanError[] {
  const [folder, modules] = [scratchFolder(), copyOfModules()]
  for (const index of groups.keys()) {
    cpSync(modules, join(folder, `group${index}`), { recursive: true })
  }
  writeFiles(folder, [
    ...groups.map((group, index) => ({
      path: `group${index}.tf`,
      bytes: moduleBlock(provider, `group${index}`, group),
    })),
    { path: 'providers.tf', bytes: PROVIDER_BLOCKS[provider] },
    { path: 'tests/calls.tftest.hcl', bytes: testFile(provider) },
  ])
  terraformOk(folder, 'init', '-input=false')
  const { output } = terraform(folder, 'test', '-json')
  if (!output.includes('"type":"test_summary"'))
    throw new Error(`No test ran in ${folder}: ${output}`)
  return errorsOf(output)
}

function moduleBlock(provider: Provider, name: string, group: readonly PlannedCall[]): string {
  const calls = group.map(({ job }) => analyse({ job: { name: 'job.yaml', text: job } }).variables)
  const values = calls.map((variables, index): [string, TerraformValue] => [
    `call${index}`,
    Object.fromEntries(variables.map((one) => [one.name, one.value])),
  ])
  const names = new Set(calls.flatMap((variables) => variables.map((one) => one.name)))
  const inputs = [...names].map((one) => `  ${one} = try(each.value.${one}, null)\n`)
  return `module "${name}" {
  for_each = ${writeHclValue(Object.fromEntries(values), '  ')}

${writeHclAttributes([['source', `./${name}/${provider}`]], '  ')}${inputs.join('')}}
`
}

/** Terraform looks at the settings of a provider even where it is mocked. */
const PROVIDER_BLOCKS: Readonly<Record<Provider, string>> = {
  aws: 'provider "aws" {\n  region = "us-east-1"\n}\n',
  gcp: 'provider "google" {\n  project = "acme-data"\n}\n',
  azure: 'provider "azurerm" {\n  features {}\n}\n',
}

function testFile(provider: Provider): string {
  const mocks = `${provider}/tests/mocks`
  const hasMocks = existsSync(join(MODULES, mocks))
  const { name } = CLOUDS[provider].terraform
  return `mock_provider "${name}" {\n${hasMocks ? `  source = "./group0/${mocks}"\n` : ''}}

mock_provider "kubernetes" {}

run "calls" {
  command = plan
}
`
}

const messageSchema = z.object({
  diagnostic: z.object({
    severity: z.string(),
    summary: z.string(),
    detail: z.string(),
    range: z.object({ filename: z.string() }).optional(),
  }),
})

/**
 * The errors in the output of `terraform test -json`; any without a group are of group -1. Checks
 * are none: outside of tests Terraform only warns of them.
 */
function errorsOf(output: string): readonly PlanError[] {
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  return lines.flatMap((line): PlanError[] => {
    const { data } = messageSchema.safeParse(JSON.parse(line))
    if (data?.diagnostic.severity !== 'error') return []
    const { summary, detail, range } = data.diagnostic
    if (summary === 'Check block assertion failed') return []
    // The rule of a default has no place in the call, but Terraform names the rule's own.
    const group = /\bgroup(\d+)\b/.exec(`${range?.filename} ${detail}`)?.[1] ?? '-1'
    return [{ group: Number(group), text: detail || summary }]
  })
}
