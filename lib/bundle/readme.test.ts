import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
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

it.each(examples)('$id: tells of each variable that the job leaves out', ({ analysis }) => {
  const { cloud, support, variables } = analysis
  if (!cloud || !support) throw new Error('an example names its cloud and runtime')
  const { readme } = readmeOf(analysis)
  const told = cellsOf(readme.slice(readme.indexOf('## Further variables'))).slice(2)
  const given = variables.map(({ name }) => name)
  expect([...told, ...given].sort()).toEqual(
    [...new Set([...moduleVariableNames(cloud, support.runtime), ...given])].sort(),
  )
})

it.each(examples)('$id: tells of each resource without tags', ({ analysis }) => {
  const { readme } = readmeOf(analysis)
  for (const { address, isExisting, tags } of analysis.resources?.nodes ?? []) {
    expect(readme.includes(`- \`${address}\`: `), address).toBe(!isExisting && !tags.carried)
  }
})
