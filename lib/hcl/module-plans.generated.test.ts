import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { packageRoot } from '../node/package-root'
import type { PlannedVariable } from '../providers/module-plan'
import { readHclModule } from './read-hcl-module.test-support'
import { readModulePlan } from './read-module-plan.test-support'
import { writeModulePlan } from './write-module-plan.test-support'

/** A module, whether jobs set its variables, and where what it plans is written. */
const MODULES = [
  { constant: 'AWS', folder: 'terraform/aws', written: 'aws/module-plan.gen.ts' },
  { constant: 'GCP', folder: 'terraform/gcp', written: 'gcp/module-plan.gen.ts' },
  { constant: 'AZURE', folder: 'terraform/azure', written: 'azure/module-plan.gen.ts' },
  {
    constant: 'KUBERNETES_JOB',
    folder: 'terraform/modules/kubernetes-job',
    written: 'kubernetes/module-plan.gen.ts',
  },
  {
    constant: 'JOB_RUN',
    folder: 'terraform/modules/job-run',
    written: 'shared/module-plan.gen.ts',
  },
]

describe.each(MODULES)('$folder', ({ constant, folder, written }) => {
  it('is written as data', async () => {
    const isCalled = folder.includes('/modules/')
    const files = filesOf(folder, /\.tf$/)
    const plan = readModulePlan({
      files,
      others: filesOf(folder, /\.(?:py|tftpl)$/),
      variables: isCalled ? await variablesOf(files) : [],
      isCalled,
    })
    expect(
      plan.files.flatMap(({ resources = [], outputs = {} }) => [...resources, outputs]),
    ).not.toEqual([])
    const text = writeModulePlan(plan, { constant, folder }, '..')
    expect(isCurrentFile(`lib/providers/${written}`, text)).toBe(true)
  })
})

function filesOf(folder: string, named: RegExp) {
  const path = join(packageRoot(), folder)
  return readdirSync(path)
    .filter((name) => named.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}

async function variablesOf(files: ReturnType<typeof filesOf>): Promise<readonly PlannedVariable[]> {
  const { variables } = await readHclModule(files)
  return variables.map(({ name, type, isNullable, ...rest }) => ({
    name,
    type,
    ...(rest.default !== undefined && { default: rest.default }),
    isNullable,
  }))
}
