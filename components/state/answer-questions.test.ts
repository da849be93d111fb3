import { expect, it } from 'vitest'
import { createAnswers } from './answer-questions'
import type { EngineAnswers } from './engine'

const JOB = `tenant_id: acme
job_name: orders
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: "1024", memory: "2048"}}
  tags:
    owner: a@acme.com
`

function compare(before: string, after: string): Promise<EngineAnswers['compare']> {
  const file = (text: string) => ({ name: 'job.yaml', text })
  const of = { job: file(after), asset: null, policy: null, now: 0 }
  const answer = createAnswers()({
    ask: 'compare',
    of: { ...of, before: { job: file(before), asset: null } },
  })
  return answer as Promise<EngineAnswers['compare']>
}

it('says what a change of the text does', async () => {
  const diff = await compare(JOB, JOB.replace('a@acme', 'b@acme').replace('"2048"', '"4096"'))
  expect(diff).toMatchObject({
    tags: { changed: { Owner: { from: 'a@acme.com', to: 'b@acme.com' } } },
    variables: { changed: ['compute', 'tags', 'job_document'] },
  })
  const { resources } = diff as Exclude<typeof diff, string | null>
  expect(
    resources.find(({ address }) => address === 'aws_ecs_task_definition.this[0]'),
  ).toMatchObject({
    action: 'replace',
    causes: expect.arrayContaining([
      { path: ['infrastructure', 'runtime', 'compute', 'memory'], line: 5 },
    ]),
  })
})

it('says when nothing changes, and when it cannot know', async () => {
  expect(await compare(JOB, JOB)).toBeNull()
  expect(await compare('a: [', JOB)).toBe('unclear')
  expect(await compare(JOB, 'a: [')).toBe('unclear')
})
