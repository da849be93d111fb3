import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../node/package-root'
import { AZURE_FACTS as FACTS } from './facts'

it('the README tells the sizes and the names of the facts', () => {
  const readme = readFileSync(join(packageRoot(), 'terraform/azure/README.md'), 'utf8')
  const [, first, ...others] = FACTS.workloadProfiles.value
  expect(readme).toContain(`Container Apps take ${FACTS.consumptionCoreBounds.words} cores`)
  expect(readme).toContain(`With \`instance_type\` ${first} to ${others.at(-1)} the job`)
  expect(readme).toContain(`Linux takes ${FACTS.environmentEntryMax.words} bytes a value`)
  expect(readme).toContain(`Container Apps take ${FACTS.containerAppsArchitecture.value} alone`)
  expect(readme).toContain(`Azure looks back ${FACTS.successHoursBounds.value.max} hours at most`)
  expect(readme).toContain(`(${FACTS.nameRules.value.job.max} characters on Container Apps)`)
})
