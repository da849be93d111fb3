import { expect, it } from 'vitest'
import { makeMove } from '../make-move'

it.each([
  ['aws', 'ecs', 'europe-west1', 'azure', 'belgiumcentral'],
  ['azure', 'container_apps', 'eu-west-1', 'gcp', 'europe-west1'],
] as const)('a job of %s on %s in %s has a region on %s', (from, type, region, to, near) => {
  const text = `tenant_id: acme
job_name: orders
infrastructure:
  provider: ${from}
  runtime: {type: ${type}}
  terraform: {variables: {region: ${region}}}
`
  const input = { job: { name: 'job.yaml', text }, asset: null }
  const { plan } = makeMove(input, { to, keepsakes: [], chosen: null })
  if (!plan.ok) throw new Error(plan.reason)
  const own = plan.changes.find(({ path }) => path.at(-1) === 'region')
  expect(own?.leaves).toBe(
    `${near} is chosen for ${region}: see that it is where your data may be.`,
  )
})
