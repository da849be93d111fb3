import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { chosenCloud } from '../analysis/chosen-cloud'
import { listExamples } from '../node/list-examples'
import { moduleVariableNames } from '../providers/clouds'
import { planBundle } from './plan-bundle'

const examples = (await listExamples()).map((example) => ({
  id: example.id,
  analysis: analyse(example),
}))

function readmeOf(analysis: (typeof examples)[number]['analysis']) {
  const files = planBundle(analysis, []).map(({ path, bytes }) => ({
    path: path.slice(path.indexOf('/') + 1),
    text: new TextDecoder().decode(bytes),
  }))
  return {
    paths: files.map(({ path }) => path).filter((path) => path !== 'README.md'),
    readme: files.find(({ path }) => path === 'README.md')?.text ?? '',
  }
}

const cellsOf = (readme: string) =>
  [...readme.matchAll(/^\| `?([^`|]+?)`? \|/gm)].map(([, cell]) => cell)

it.each(examples)('$id: names each file that is generated, and no other', ({ analysis }) => {
  const { paths, readme } = readmeOf(analysis)
  const module = `terraform/${analysis.provider}/`
  const named = cellsOf(
    readme.slice(readme.indexOf('## What is in here'), readme.indexOf('## Further variables')),
  ).slice(2)
  const folders = [module, 'terraform/modules/']
  expect(named.filter((name) => !folders.includes(name ?? '')).sort()).toEqual(paths)
  expect(readme).toContain(`cd ${module.slice(0, -1)}\nterraform init\n`)
})

it.each(examples)(
  '$id: tells of each variable that the job leaves out and no block sets',
  ({ analysis }) => {
    const { variables } = analysis
    const { cloud, support } = chosenCloud(analysis)
    if (!cloud || !support) throw new Error('an example names its cloud and runtime')
    const { readme } = readmeOf(analysis)
    const told = cellsOf(readme.slice(readme.indexOf('## Further variables'))).slice(2)
    const given = variables.map(({ name }) => name)
    const blocks = ['compute', 'monitoring', 'networking', 'scaling', 'storage', 'timeout_seconds']
    expect([...new Set([...told, ...given, ...blocks])].sort()).toEqual(
      [...new Set([...moduleVariableNames(cloud, support.runtime), ...given])].sort(),
    )
    for (const block of blocks) expect(told).not.toContain(block)
  },
)

it.each(examples)('$id: tells of each resource without tags', ({ analysis }) => {
  const { readme } = readmeOf(analysis)
  for (const { address, isExisting, tags } of analysis.resources?.nodes ?? []) {
    expect(readme.includes(`- \`${address}\`: `), address).toBe(!isExisting && !tags.carried)
  }
})

const AWS = { name: 'orders.yaml', text: '' }
const written = (text: string, asset: string | null = null) =>
  readmeOf(
    analyse({
      job: { ...AWS, text },
      asset: asset === null ? null : { name: 'asset.yaml', text: asset },
    }),
  ).readme
const section = (readme: string, title: string) =>
  readme.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? ''
const ECS = `tenant_id: acme
job_name: orders
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: "1024", memory: "2048"}}
`
const vars = (lines: string) => `  terraform:\n    variables:\n${lines.replace(/^/gm, '      ')}\n`

it('names first what no run can start without, and asks for nothing that the job does not use', () => {
  const readme = written(ECS)
  const [first, second] = section(readme, 'What is left to fill in').match(/^- .*$/gm) ?? []
  expect(first).toContain('No image is given')
  expect(second).toContain('`networking.subnet_ids`')
  expect(section(readme, 'Existing resources')).toBe(
    'Existing resources\n\nNothing that this job uses.\n\n',
  )
  expect(section(readme, 'What rings when')).toContain('None are made')
  expect(section(readme, 'What is kept')).toContain('`terraform.tfstate` beside the files')
})

it("puts the job's own values into commands", () => {
  const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1'
  const given = vars(`region: eu-west-1\nimage: ${image}\ncpu_architecture: arm64`)
  const readme = written(ECS + given)
  expect(readme).toContain(`docker build --platform linux/arm64 -t ${image} .\n`)
  expect(readme).toContain('aws logs tail --region eu-west-1 ')
  expect(readme).not.toContain('`IMAGE` stands for')
})

it.each(examples)('$id: starts a run with the values of the job', ({ analysis }) => {
  const first = section(readmeOf(analysis).readme, 'The first run')
  expect(first.split('\n').length).toBeGreaterThan(2)
  expect(first).not.toMatch(/\b(REGION|PROJECT|NAMESPACE|CLUSTER|RESOURCE_GROUP)\b/)
})

it('says when the alarm on success rings first', () => {
  const stripe = examples.find(({ id }) => id.startsWith('aws_stripe'))
  if (!stripe) throw new Error('the gallery has this example')
  expect(section(readmeOf(stripe.analysis).readme, 'What rings when')).toContain(
    'No run has succeeded for 27 hours: also when none starts, and so from the first apply until',
  )
})

it('tells where the files of the job are', () => {
  const asset = 'name: orders\nversion: "1.0"\nschema: [{name: id, type: string}]\n'
  expect(written(ECS, asset)).toContain('written nowhere, because the job names no `asset_path`')
  expect(written(`asset_path: /app/a.yaml\n${ECS}`, asset)).toContain('job’s `asset_path`.')
  expect(written(ECS + vars('job_config_path: /app/orders.yaml'))).toContain(
    'The job’s file is in it, at `/app/orders.yaml`.',
  )
})

it('says nothing of a module of their own that this one alone does', () => {
  const readme = written(
    `${ECS}  terraform: {module_source: "git::https://example.com/m.git?ref=v1"}\n`,
  )
  expect(readme).toContain('## The module\n')
  for (const title of ['The image', 'The first run', 'What rings when', 'What is kept']) {
    expect(section(readme, title)).toBe('')
  }
})

it.each(examples)('$id: tells of each alarm that is made, and of no other', ({ analysis }) => {
  const made = (analysis.resources?.nodes ?? []).filter(
    ({ role, isExisting }) => role === 'alarm' && !isExisting,
  )
  const told = section(readmeOf(analysis).readme, 'What rings when').match(/^- .+$/gm) ?? []
  expect(told).toHaveLength(made.length)
  expect(new Set(told).size).toBe(told.length)
})

it('puts what most jobs want before what few do', () => {
  const rows = cellsOf(section(written(ECS), 'Further variables')).slice(2)
  expect(rows.slice(0, 4)).toEqual(['image', 'schedule', 'state_file_system_id', 'secrets'])
})

it('says what IMAGE stands for where the image is given by a digest, which no build can choose', () => {
  const readme = written(ECS + vars(`image: example.com/orders@sha256:${'a'.repeat(64)}`))
  expect(readme).toContain('-t IMAGE .\n')
  expect(readme).toContain('`IMAGE` stands for its name')
})
