import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../node/package-root'
import { parseCommandLine } from '../parse-command-line'

test.for([
  ['infra schema', 'dativo-job.schema.json'],
  ['infra schema --document job', 'dativo-job.schema.json'],
  ['infra schema --document asset', 'dativo-asset.schema.json'],
  ['infra schema --document policy', 'dativo-policy.schema.json'],
] as const)('%s prints the bytes of %s', async ([words, name]) => {
  const line = parseCommandLine(words.split(' '))
  if (line.kind !== 'run') throw new Error(`${words} does not run.`)
  const printed: unknown[] = []
  const run = await line.command.load()
  const terminal = { out: (text: unknown) => printed.push(text), say: () => {} }
  expect(await run(line.options, terminal)).toBe(0)
  expect(printed).toEqual([readFileSync(join(packageRoot(), 'public', 'schemas', name), 'utf8')])
})
