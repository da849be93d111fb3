import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import type { Provider } from '../schemas/vocabulary'
import { everythingJob, everythingOf } from './everything.test-support'
import { type GrantedRights, grantedRights } from './granted-rights.test-support'
import type { JobVariant } from './job-variants.test-support'
import { mockOf } from './module-calls.test-support'
import { callTogether, type PlannedJob, type PlannedModule } from './plan-job.test-support'
import { MODULES, PLAN_CLOUDS, terraformOk, writeFiles } from './terraform-cli.test-support'

const examples = await listExamples()

/** Why a statement may name every resource: the action knows none. */
const EVERYWHERE = [/^ecr:GetAuthorizationToken on \*$/]

/** Roles that hold more than a job may have. */
const TOO_WIDE = /owner|contributor|editor|admin/i
const EXACT_DESPITE_NAME = 'Storage Blob Data Contributor'

/** That a cloud's jobs, with everything switched on, get no wider rights than they need. */
export function describeRights(provider: Provider): void {
  it.skipIf(!PLAN_CLOUDS.includes(provider))('grants no more than the job needs', async () => {
    const variants = examples.flatMap((example): readonly JobVariant[] => {
      const { provider: own, runtime } = analyse(example)
      if (own !== provider || !runtime) return []
      return everythingOf(own, runtime).map((everything) => everythingJob(example, everything))
    })
    const applied = await applyMocked(provider, variants)
    applied.forEach(({ resources }, index) => {
      const rights = grantedRights(resources)
      const { runtime, variant } = variants[index] ?? {}
      console.info(`${provider}/${runtime}, ${variant}\n${rights.map(written).join('\n')}`)
      expect(rights.length, `${provider}/${runtime}`).toBeGreaterThan(0)
      expect(rights.flatMap(({ lines }) => lines.filter(isTooWide))).toEqual([])
    })
  })
}

function written({ address, lines }: GrantedRights): string {
  return [address, ...lines.map((line) => `  ${line}`)].join('\n')
}

function isTooWide(line: string): boolean {
  if (EVERYWHERE.some((known) => known.test(line))) return false
  const [granted = '', target = ''] = line.split(' on ')
  const hasWildcard = /[*]/.test(granted) || /(?:^|, )[*](?:$|, )/.test(target)
  return hasWildcard || (TOO_WIDE.test(granted) && granted !== EXACT_DESPITE_NAME)
}

/** Apply jobs against mocked providers: policies are known only then. */
async function applyMocked(
  provider: Provider,
  variants: readonly JobVariant[],
): Promise<readonly PlannedJob[]> {
  const together = await callTogether(provider, variants, 'provider "kubernetes" {}\n')
  const { folder, jobsIn } = together
  if (provider === 'aws')
    cpSync(`${MODULES}/aws/tests/mocks`, `${folder}/mocks`, { recursive: true })
  const mocks = `${mockOf(provider, 'mocks')}mock_provider "kubernetes" {}\n`
  writeFiles(folder, [{ path: 'rights.tftest.hcl', bytes: `${mocks}run "apply" {}\n` }])
  const messages = (await terraformOk(folder, 'test', '-json', '-verbose')).trim().split('\n')
  const state = messages
    .map((line): { type: string; test_state?: TestState } => JSON.parse(line))
    .find(({ type }) => type === 'test_state')?.test_state
  if (!state) throw new Error('terraform test printed no state')
  return jobsIn(state.values?.root_module ?? state.root_module ?? {})
}

interface TestState {
  readonly values?: { readonly root_module?: PlannedModule }
  readonly root_module?: PlannedModule
}
