import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCurrentFile } from '@/lib/node/generated-file.test-support'
import { packageRoot } from '@/lib/node/package-root'
import { AWS_FACTS } from './aws/facts'
import { AZURE_FACTS } from './azure/facts'
import type { Facts } from './fact'
import { GCP_FACTS } from './gcp/facts'
import { KUBERNETES_FACTS } from './kubernetes/facts'
import { writeFactsTf } from './write-facts-tf.test-support'

const MODULES: readonly { folder: string; module: string; facts: Facts }[] = [
  { folder: 'aws', module: 'aws', facts: AWS_FACTS },
  { folder: 'azure', module: 'azure', facts: AZURE_FACTS },
  { folder: 'gcp', module: 'gcp', facts: GCP_FACTS },
  { folder: 'kubernetes', module: 'modules/kubernetes-job', facts: KUBERNETES_FACTS },
]

describe('the tables of the modules are those of the facts', () => {
  it.each(MODULES)('terraform/$module/facts.gen.tf', ({ folder, module, facts }) => {
    const text = writeFactsTf(facts, `lib/providers/${folder}/facts.ts`)
    expect(isCurrentFile(`terraform/${module}/facts.gen.tf`, text)).toBe(true)
  })

  it.each(MODULES)('terraform/$module reads each of them', ({ module, folder, facts }) => {
    const written = writeFactsTf(facts, `lib/providers/${folder}/facts.ts`)
    const locals = [...written.matchAll(/^ {2}(\w+) += /gm)].map(([, name = '']) => name)
    const folderOfModule = join(packageRoot(), 'terraform', module)
    const texts = readdirSync(folderOfModule)
      .filter((name) => name.endsWith('.tf') && name !== 'facts.gen.tf')
      .map((name) => readFileSync(join(folderOfModule, name), 'utf8'))
    const read = new Set(texts.flatMap((text) => text.match(/(?<=\blocal\.)\w+/g) ?? []))
    expect(locals.length).toBeGreaterThan(0)
    expect(locals.filter((name) => !read.has(name))).toEqual([])
  })
})
