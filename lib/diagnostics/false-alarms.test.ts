import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { AnalysisInput } from '../analysis/analysis'
import { listExamples } from '../node/list-examples'

/** `severity code` of everything that is found, with the number of times. */
function counted(inputs: readonly AnalysisInput[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const input of inputs) {
    for (const { severity, code } of analyse(input).diagnostics) {
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1)
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

it('the examples raise nothing but what is worth knowing', async () => {
  const examples = await listExamples()
  expect(examples).toHaveLength(13)
  // Each names its owner by a team's address and its connectors by their paths, three name a network
  // that their subnet or their security groups name already, five count records, one runs so seldom
  // that its cloud cannot miss a run, and seven have a bucket for a state that nothing mounts.
  expect(counted(examples)).toEqual({
    'info email-in-tags': 13,
    'info no-effect': 3,
    'info path-in-image': 13,
    'info records-not-logged': 5,
    'info state-lost': 7,
    'info success-not-watched': 1,
  })
})

it('the cases of the tags raise what they were made with', () => {
  const text = readFileSync(new URL('../tags/fixtures/tag-cases.jsonl', import.meta.url), 'utf8')
  const inputs = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { job: string; asset: string } => JSON.parse(line))
    .map(({ job, asset }) => ({
      job: { name: 'job.yaml', text: job },
      asset: { name: 'asset.yaml', text: asset },
    }))
  expect(counted(inputs)).toMatchInlineSnapshot(`
    {
      "error refused-by-cloud": 9,
      "info default-region": 30,
      "info email-in-tags": 29,
      "info name-from-file": 10,
      "info path-in-image": 30,
      "info state-lost": 17,
      "info value-left-open": 14,
      "warning environment-overridden": 5,
      "warning image-missing": 30,
      "warning no-cost-center-tag": 4,
      "warning no-environment-tag": 3,
      "warning no-owner-tag": 10,
      "warning no-project-tag": 11,
      "warning no-tags": 2,
      "warning sources-disagree": 41,
      "warning unit-looks-wrong": 8,
    }
  `)
})
