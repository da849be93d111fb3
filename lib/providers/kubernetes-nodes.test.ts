import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CLOUDS } from './clouds'
import type { ResourceNode } from './resource-graph'

const TAGS = { CostCenter: 'FIN-001', Owner: 'data-team@acme.com', Empty: '' }

describe.each(PROVIDERS)('on %s', (provider) => {
  const cloud = CLOUDS[provider]

  function nodesOf(schedule: string | null): readonly ResourceNode[] {
    const { nodes } = cloud.resources({
      runtime: 'kubernetes',
      variables: { schedule, [cloud.tagVariable]: TAGS },
      names: (kind) => kind,
    })
    return nodes.filter(({ address }) => address.startsWith('module.kubernetes_job[0].'))
  }

  const jobOf = (schedule: string | null) => nodesOf(schedule).find(({ role }) => role === 'job')

  it('a job that runs once has the fields of the cron job, whose pod it has', () => {
    const [once, cron] = [jobOf(null), jobOf('0 6 * * *')]
    expect(once?.address).toBe('module.kubernetes_job[0].kubernetes_job_v1.this[0]')
    expect(once?.fields).toContain('runtime.compute.cpu')
    expect(once?.fields).toEqual(cron?.fields)
  })

  it('what lies in the cluster carries labels of Kubernetes, not the tags of the cloud', () => {
    const nodes = nodesOf('0 6 * * *')
    expect(nodes).toHaveLength(3)
    for (const { tags } of nodes) {
      expect(tags).toEqual({
        carried: true,
        labels: { 'dativo.io/CostCenter': 'FIN-001', 'dativo.io/Owner': 'data-team_acme.com' },
      })
    }
  })
})
