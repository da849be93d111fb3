import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { AWS_FACTS } from './facts'
import { AWS_NAMES } from './names'

const FOLDER = path.resolve(import.meta.dirname, '../../../terraform/aws')
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tf'))
  .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }))
/** The runtime whose bundles alone have the file. */
const runtimeOf = (file: string) => /-(ecs|dagster|airflow|kubernetes)\.tf$/.exec(file)?.[1]

describe('names', () => {
  it('are used, in the files of their runtimes or in common ones', () => {
    for (const { kind, runtimes } of AWS_NAMES) {
      const users = files.filter(({ text }) => text.includes(`local.names.${kind}`))
      expect(users.length, kind).toBeGreaterThan(0)
      const owners = users.flatMap(({ name }) => runtimeOf(name) ?? [])
      if (runtimes !== 'all') expect(runtimes, kind).toEqual(expect.arrayContaining(owners))
    }
  })
})

it('the README tells how many tags an object takes', () => {
  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
  expect(readme).toContain(
    `up to ${AWS_FACTS.s3ObjectTagsMax.value}: S3 takes no more on an object`,
  )
})
