import { expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { disagreeingTags } from './disagreeing-tags'

function disagreeing(costCenter: string, environment: string): Record<string, string> {
  const job = `tenant_id: acme
infrastructure:
  provider: aws
  tags: {cost_center: ${costCenter}, environment: prod}
`
  const asset = `name: a\nfinops: {cost_center: FIN-1, environment: ${environment}}\n`
  const analysis = analyse({
    job: { name: 'job.yaml', text: job },
    asset: { name: 'asset.yaml', text: asset },
  })
  return Object.fromEntries(
    [...disagreeingTags(analysis)].map(([name, { name: other }]) => [name, other]),
  )
}

it('marks both rows of a pair', () => {
  expect(disagreeing('FIN-2', 'prod')).toEqual({
    CostCenter: 'FinOps_cost_center',
    FinOps_cost_center: 'CostCenter',
  })
})

it('marks nothing that agrees, in other words too', () => {
  expect(disagreeing('FIN-1', 'production')).toEqual({})
})
