import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectTypeOf, it } from 'vitest'
import type { JobModel } from '@/schemas/models'
import { isCurrentFile } from '../node/generated-file.test-support'
import { packageRoot } from '../node/package-root'
import type { Infrastructure, Job } from './job-types.gen'
import { writeJobTypes } from './write-job-types.test-support'

it('are those of the published schema', () => {
  const path = join(packageRoot(), 'public/schemas/dativo-job.schema.json')
  const schema = JSON.parse(readFileSync(path, 'utf8'))
  expect(isCurrentFile('lib/library/job-types.gen.ts', writeJobTypes(schema))).toBe(true)
})

it('take what the schemas of the program take', () => {
  expectTypeOf<JobModel>().toExtend<DeepPartial<Job>>()
  expectTypeOf<NonNullable<JobModel['infrastructure']>>().toExtend<DeepPartial<Infrastructure>>()
})

/** What is valid of a document may lack anything. */
type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T
