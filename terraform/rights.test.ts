import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { PROVIDERS, type Provider } from '../schemas/vocabulary'
import { everythingJob, everythingOf } from './everything.test-support'
import { type GrantedRights, grantedRights } from './granted-rights.test-support'
import type { JobVariant } from './job-variants.test-support'
import { callTogether, ownResources, type PlannedModule } from './plan-job.test-support'
import { MODULES, PLAN_CLOUDS, terraformOk, writeFiles } from './terraform-cli.test-support'

const examples = await listExamples()

/** Why a statement may name every resource: the action knows none. */
const EVERYWHERE = [/^ecr:GetAuthorizationToken on \*$/]

/** Roles that hold more than a job may have. */
const TOO_WIDE = /owner|contributor|editor|admin/i
const EXACT_DESPITE_NAME = 'Storage Blob Data Contributor'

describe.each(PROVIDERS)('%s', (provider) => {
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
})

function written({ address, lines }: GrantedRights): string {
  return [address, ...lines.map((line) => `  ${line}`)].join('\n')
}

function isTooWide(line: string): boolean {
  if (EVERYWHERE.some((known) => known.test(line))) return false
  const [granted = '', target = ''] = line.split(' on ')
  const hasWildcard = /[*]/.test(granted) || /(?:^|, )[*](?:$|, )/.test(target)
  return hasWildcard || (TOO_WIDE.test(granted) && granted !== EXACT_DESPITE_NAME)
}

const MOCKED: Readonly<Record<Provider, string>> = {
  aws: 'mock_provider "aws" {\n  source = "./mocks"\n}\n',
  gcp: 'mock_provider "google" {}\n',
  azure: 'mock_provider "azurerm" {}\n',
}

/** Apply jobs against mocked providers: policies are known only then. */
async function applyMocked(provider: Provider, variants: readonly JobVariant[]) {
  const { folder, analyses } = await callTogether(provider, variants, 'provider "kubernetes" {}\n')
  if (provider === 'aws')
    cpSync(`${MODULES}/aws/tests/mocks`, `${folder}/mocks`, { recursive: true })
  const mocks = `${MOCKED[provider]}mock_provider "kubernetes" {}\n`
  writeFiles(folder, [{ path: 'rights.tftest.hcl', bytes: `${mocks}run "apply" {}\n` }])
  const messages = terraformOk(folder, 'test', '-json', '-verbose').trim().split('\n')
  const state = messages
    .map((line): { type: string; test_state?: TestState } => JSON.parse(line))
    .find(({ type }) => type === 'test_state')?.test_state
  if (!state) throw new Error('terraform test printed no state')
  return ownResources(state.values?.root_module ?? state.root_module ?? {}, analyses)
}

interface TestState {
  readonly values?: { readonly root_module?: PlannedModule }
  readonly root_module?: PlannedModule
}
