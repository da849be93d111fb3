import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { GuardedModule } from './guarded-modules.test-support'
import { initialise } from './installed-providers.test-support'
import { type CallVariables, moduleBlock } from './module-calls.test-support'
import { MODULES, scratchFolder, terraform, writeFiles } from './terraform-cli.test-support'

/** One call of a module. */
export interface PlannedCall {
  readonly title: string
  /** The sentence with which the module is to refuse it. */
  readonly refusal: string
  readonly variables: CallVariables
}

/** A line of a rule in the module: `aws/variables.tf`, 42. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What Terraform said of calls. */
export interface Refused {
  /** The calls that the module refuses in their sentence. */
  readonly calls: ReadonlySet<PlannedCall>
  /** Where the module refused calls. */
  readonly places: readonly Place[]
  /** What was said of calls that are to plan. */
  readonly unexpected: readonly string[]
}

/** An error of a plan, and which group of calls it is about. */
interface PlanError {
  readonly group: number
  readonly text: string
  readonly place: Place
  /** Outside of tests Terraform only warns of a check that fails. */
  readonly isCheck: boolean
}

/**
 * Plans bad calls, each to be refused, and beside them good ones. An error hides what Terraform
 * would say later, of all calls in the group: so the calls of which nothing was said are planned
 * again without the others, as long as that finds more.
 */
export async function refusedCalls(
  module: GuardedModule,
  bad: readonly PlannedCall[],
  good: readonly CallVariables[],
): Promise<Refused> {
  const groups = groupsOf(bad)
  const goodGroup = groups.length
  const called = groups.map((group) => group.map(({ variables }) => variables))
  const errors = await errorsInPlan(module, good.length > 0 ? [...called, good] : called)
  const refused = groups.flatMap((group, index) =>
    group.filter(({ refusal }) =>
      errors.some(({ group: of, text }) => of === index && text.startsWith(refusal)),
    ),
  )
  const rest = bad.filter((call) => !refused.includes(call))
  const later =
    rest.length > 0 && refused.length > 0 ? await refusedCalls(module, rest, []) : undefined
  return {
    calls: new Set([...refused, ...(later?.calls ?? [])]),
    places: [...errors.map(({ place }) => place), ...(later?.places ?? [])],
    unexpected: errors.flatMap(({ group, text, isCheck }) =>
      (group === goodGroup || group === -1) && !isCheck ? [text] : [],
    ),
  }
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
async function errorsInPlan(
  { name, providerBlocks, mocks }: GuardedModule,
  groups: readonly (readonly CallVariables[])[],
): Promise<readonly PlanError[]> {
  const folder = scratchFolder()
  for (const index of groups.keys()) copyModule(name, join(folder, `group${index}`))
  writeFiles(folder, [
    ...groups.map((calls, index) => ({
      path: `group${index}.tf`,
      bytes: moduleBlock({ name: `group${index}`, source: `./group${index}/${name}`, calls }),
    })),
    { path: 'providers.tf', bytes: providerBlocks },
    {
      path: 'calls.tftest.hcl',
      bytes: `${mocks('group0')}run "calls" {\n  command = plan\n}\n`,
    },
  ])
  await initialise(name, folder)
  const { output } = await terraform(folder, 'test', '-json')
  if (!output.includes('"type":"test_summary"'))
    throw new Error(`No test ran in ${folder}: ${output}`)
  return errorsOf(output)
}

/** A module with the ones that it calls, and its mocks. */
function copyModule(name: string, folder: string): void {
  const isNeeded = (path: string) =>
    !['.terraform', 'examples'].includes(basename(path)) && !/\.(?:md|tftest\.hcl)$/.test(path)
  for (const one of [name, 'modules'])
    cpSync(join(MODULES, one), join(folder, one), { recursive: true, filter: isNeeded })
}

const messageSchema = z.object({
  diagnostic: z.object({
    severity: z.string(),
    summary: z.string(),
    detail: z.string(),
    range: z.object({ filename: z.string(), start: z.object({ line: z.number() }) }).optional(),
  }),
})

/** Where a rule of a variable stands, which Terraform names in words alone. */
const RULE = /checked by the validation rule at (\S+):(\d+),/

/** The errors in the output of `terraform test -json`; any without a group are of group -1. */
function errorsOf(output: string): readonly PlanError[] {
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  return lines.flatMap((line): PlanError[] => {
    const { data } = messageSchema.safeParse(JSON.parse(line))
    if (data?.diagnostic.severity !== 'error') return []
    const { summary, detail, range } = data.diagnostic
    const [, ruleFile, ruleLine] = RULE.exec(detail.replace(/\s+/g, ' ')) ?? []
    const path = ruleFile ?? range?.filename ?? ''
    const [, group = '-1', file = ''] = /\bgroup(\d+)(?:\.tf|\/(.*))$/.exec(path) ?? []
    return [
      {
        group: Number(group),
        text: detail || summary,
        place: { file, line: Number(ruleLine ?? range?.start.line) },
        isCheck: summary === 'Check block assertion failed',
      },
    ]
  })
}
