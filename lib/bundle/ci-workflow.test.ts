import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { analyse } from '../analysis/analyse'
import { listExamples } from '../node/list-examples'
import { ciWorkflow } from './ci-workflow'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly env: { readonly FOLDER: string }
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } }
}

const examples = (await listExamples()).map((example) => ({
  id: example.id,
  analysis: analyse(example),
}))
const read = (text: string): Workflow => parse(text)
/** What is left when the reader takes off the comment marks that the text speaks of. */
const uncommented = (text: string) => text.replace(/^ {6}# (?=- |\s{2})/gm, '      ')

it.each(examples)('$id: checks without credentials, and plans with them', ({ analysis }) => {
  const text = ciWorkflow(analysis)
  const { env, jobs } = read(text)
  expect(env.FOLDER).toBe(`terraform/${analysis.provider}`)
  expect(jobs.check.steps.flatMap(({ run }) => run ?? [])).toEqual([
    'terraform fmt -check',
    'terraform init -input=false -backend=false',
    'terraform validate',
  ])
  const { steps } = read(uncommented(text)).jobs.check
  expect(steps.flatMap(({ run }) => run ?? []).slice(3)).toEqual([
    'terraform init -input=false',
    'terraform plan -input=false -lock=false',
  ])
})

it.each(examples)('$id: runs no moved tag, and nothing of a fork with rights', ({ analysis }) => {
  const { on, permissions, jobs } = read(uncommented(ciWorkflow(analysis)))
  expect(Object.keys(on)).toEqual(['pull_request'])
  expect(permissions).toEqual({ contents: 'read' })
  const actions = jobs.check.steps.flatMap(({ uses }) => uses ?? [])
  expect(actions).toHaveLength(3)
  for (const action of actions) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
  // From the step that signs in on, nothing is for a fork.
  for (const step of jobs.check.steps.slice(5)) expect(step.if).toContain('head.repo.full_name ==')
})
