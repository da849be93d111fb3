import { describe, expect, it } from 'vitest'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'
import { placesOf } from '../diagnostics/places'
import { valuesByName } from '../terraform/terraform-variable'
import { generatedVariables, withOwnVariables } from '../terraform/terraform-variables'
import { AWS_EDGE_CASES } from './aws/edge-cases.test-support'
import { AWS_REFUSAL_CASES } from './aws/refusal-cases.test-support'
import { AZURE_EDGE_CASES } from './azure/edge-cases.test-support'
import { AZURE_REFUSAL_CASES } from './azure/refusal-cases.test-support'
import { CLOUDS } from './clouds'
import { modelWith, type RefusalCase, titleOf } from './field-checks/refusal-case.test-support'
import { GCP_EDGE_CASES } from './gcp/edge-cases.test-support'
import { GCP_REFUSAL_CASES } from './gcp/refusal-cases.test-support'
import { KUBERNETES_EDGE_CASES } from './kubernetes/edge-cases.test-support'

/**
 * What is generated from a fact repeats its mistakes; these tests do not. They hold the checks
 * against the cases written by hand, without reading documents, so that `npm run mutate` can run
 * them for each change of a fact.
 */
const TABLES: Readonly<Record<Provider, readonly RefusalCase[]>> = {
  aws: [...AWS_REFUSAL_CASES, ...AWS_EDGE_CASES, ...KUBERNETES_EDGE_CASES],
  gcp: [...GCP_REFUSAL_CASES, ...GCP_EDGE_CASES],
  azure: [...AZURE_REFUSAL_CASES, ...AZURE_EDGE_CASES],
}

describe.each(PROVIDERS)('the checks of %s', (provider) => {
  it('refuse what the cases say, with the nearest value', () => {
    const cases = TABLES[provider].flatMap((one) =>
      (one.bad ?? []).map(([value, nearest]) => ({ one, value, nearest })),
    )
    const told = cases.map(({ one, value }) => {
      const refused = refusals(provider, one, value).find(({ says }) => says === one.refusal)
      return [titleOf(one, value), refused ? (refused.nearest ?? null) : 'taken']
    })
    expect(told).toEqual(
      cases.map(({ one, value, nearest }) => [titleOf(one, value), nearest ?? null]),
    )
  })

  it('take what the cases say', () => {
    const cases = TABLES[provider].flatMap((one) =>
      (one.good ?? []).map((value) => ({ one, value })),
    )
    const refused = cases.filter(({ one, value }) => refusals(provider, one, value).length > 0)
    expect(refused.map(({ one, value }) => titleOf(one, value))).toEqual([])
  })
})

/** What the checks of the case's runtime say of the job that holds the value. */
function refusals(provider: Provider, one: RefusalCase, value: unknown) {
  const job = modelWith(provider, one, value)
  const noTags = { provider, tags: [], problems: [], count: 0, limit: 0 }
  const generated = generatedVariables({
    job,
    jobName: 'orders',
    rendered: noTags,
    ledger: { entries: [] },
    files: { job: { text: '' } },
  })
  const variables = withOwnVariables(generated, job)
  const values = valuesByName(variables)
  return CLOUDS[provider].checks
    .filter(({ runtimes }) => !runtimes || runtimes.includes(one.runtime))
    .flatMap((check) =>
      placesOf({ variables, document: { value: job } }, check.at)
        .filter((place) => !check.accepts(place.value, values))
        .map((place) => ({
          says: check.refusal,
          nearest: check.exact?.(place.value, values) ?? check.nearest?.(place.value, values),
        })),
    )
}
