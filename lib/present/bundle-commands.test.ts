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

const files = { jobFile: 'my job.yaml', output: 'lake.zip', origin: 'https://x.test' }

it('names the asset only when there is one', () => {
  const [curlAlone, alone] = bundleCommands({ ...files, assetFile: null })
  const [curlBoth, both] = bundleCommands({ ...files, assetFile: 'asset.yaml' })
  const oneLine = (command = '') => command.replaceAll(' \\\n  ', ' ')
  const start = "npx dativo infra bundle --job-config 'my job.yaml'"
  expect(oneLine(alone?.command)).toBe(`${start} --output lake.zip`)
  expect(oneLine(both?.command)).toBe(`${start} --asset asset.yaml --output lake.zip`)
  expect(curlAlone?.command).toContain('asset: null}')
  expect(curlBoth?.command).toContain('--rawfile asset asset.yaml')
  expect(curlBoth?.command).toContain('https://x.test/api/bundle')
})

it('quotes names twice: for jq inside, for the shell outside', () => {
  const [curl] = bundleCommands({ ...files, jobFile: `it's "a".yaml`, assetFile: null })
  const request = String.raw`{job: {name: "it's \"a\".yaml", text: $job}, asset: null}`
  expect(curl?.command).toContain(`'${request.replace("'", String.raw`'\''`)}'`)
})
