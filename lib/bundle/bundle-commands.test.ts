import { expect, it } from 'vitest'
import { bundleCommands, shellWord } from './bundle-commands'

it.each([
  ['job.yaml', 'job.yaml'],
  ['jobs/acme/a-b.yaml', 'jobs/acme/a-b.yaml'],
  ['my job.yaml', "'my job.yaml'"],
  ["it's.yaml", "'it'\\''s.yaml'"],
  ['$(rm).yaml', "'$(rm).yaml'"],
  ['-rf.yaml', "./'-rf.yaml'"],
  ['', "''"],
])('shellWord(%j) is %s', (text, word) => {
  expect(shellWord(text)).toBe(word)
})

const files = {
  jobFile: 'my job.yaml',
  policyFile: null,
  output: 'lake.zip',
  origin: 'https://x.test',
}

it('names the asset only when there is one', () => {
  const [curlAlone, alone] = bundleCommands({ ...files, assetFile: null })
  const [curlBoth, both] = bundleCommands({ ...files, assetFile: 'asset.yaml' })
  const oneLine = (command = '') => command.replaceAll(' \\\n  ', ' ')
  const start = "npx dativo infra bundle --job-config 'my job.yaml'"
  expect(oneLine(alone?.command)).toBe(`${start} --output lake.zip`)
  expect(oneLine(both?.command)).toBe(`${start} --asset asset.yaml --output lake.zip`)
  const url = '-o lake.zip https://x.test/api/bundle'
  const curl = `curl --fail-with-body -F 'job=@"my job.yaml"'`
  expect(oneLine(curlAlone?.command)).toBe(`${curl} ${url}`)
  expect(oneLine(curlBoth?.command)).toBe(`${curl} -F asset=@asset.yaml ${url}`)
})

it('names the policy, by which the screen has checked the job', () => {
  const [curl, line] = bundleCommands({ ...files, assetFile: null, policyFile: 'p.yaml' })
  expect(curl?.command).toContain('-F policy=@p.yaml')
  expect(line?.command).toContain('--policy p.yaml')
})

it.each([
  ['job.yaml', '-F job=@job.yaml'],
  ['my job.yaml', `-F 'job=@"my job.yaml"'`],
  ['a;b,c.yaml', `-F 'job=@"a;b,c.yaml"'`],
  ['say "a".yaml', String.raw`-F 'job=@"say \"a\".yaml"'`],
  ["it's.yaml", String.raw`-F 'job=@it'\''s.yaml'`],
])('quotes %j twice: for curl inside, for the shell outside', (jobFile, option) => {
  const [curl] = bundleCommands({ ...files, jobFile, assetFile: null })
  expect(curl?.command).toContain(`${option} `)
})
