import { expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { pathInWords } from '../findings/words'
import { analyse } from './analyse'

const JOB = `tenant_id: acme
infrastructure:
  provider: gcp
  runtime:
    type: cloud_run
    # how long
    timeout_seconds: an hour # at most
  networking:
    security_group_ids: [web]
    subnet_ids:
      - jobs
      - [7] # no name
  tags:
    owner: team # them
    foo: [1] # what is this
    # and this
    project: data
  terraform:
    variables:
      project_id: ~
      image: Bad Image!
      blub: 3
`

function read(text: string) {
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  return diagnostics.map((one) => ({ ...one, at: pathInWords(one.path) }))
}

function removal(text: string, at: string) {
  const finding = read(text).find((one) => one.at.endsWith(at) && one.severity !== 'info')
  return finding?.choices?.find(({ title }) => title === 'Remove it')
}

it.each([
  ['an optional field', 'timeout_seconds', '    timeout_seconds: an hour # at most\n'],
  ['an item of a list', 'subnet_ids[1]', '      - [7] # no name\n'],
  ['an unknown key', 'tags.foo', '    foo: [1] # what is this\n'],
  ['an unknown variable', 'variables.blub', '      blub: 3\n'],
])('offers to remove %s, and leaves its neighbours and their comments', (_name, at, line) => {
  const way = removal(JOB, at)
  const { job } = analyse({ job: { name: 'job.yaml', text: JOB } })
  const plan = planEdits(job, way?.edits ?? [])
  expect(way && plan.ok && applyEdits(JOB, plan.edits)).toBe(JOB.replace(line, ''))
})

it.each([
  ['what the schema asks for', JOB.replace('provider: gcp', 'provider: [gcp]'), 'provider'],
  ['what the module asks for', JOB, 'project_id'],
  ['the image, without which nothing runs', JOB, 'image'],
  ['what stands at the top of the job', JOB.replace('acme', '[]'), 'tenant_id'],
  [
    'what comes by an alias',
    JOB.replace('owner: team # them', '<<: &t {owner: [1]}').replace('foo: [1]', 'foo: *t'),
    'tags.owner',
  ],
])('does not offer to remove %s', (_name, text, at) => {
  const told = read(text).filter((one) => one.at.endsWith(at))
  expect(told.length).toBeGreaterThan(0)
  expect(removal(text, at)).toBeUndefined()
})
