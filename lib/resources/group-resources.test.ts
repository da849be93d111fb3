import { expect, it } from 'vitest'
import type { ResourceNode, ResourceRole } from '../providers/resource-graph'
import { groupResources } from './group-resources'

const node = (address: string, role: ResourceRole, isExisting = false): ResourceNode => ({
  address,
  label: address,
  role,
  isExisting,
  tags: { carried: true },
  fields: [],
})

it('groups by role in the order of the roles, what is existing last', () => {
  const graph = {
    nodes: [
      node('bucket', 'storage', true),
      node('task', 'job'),
      node('subnet', 'network', true),
      node('group', 'network'),
      node('rule', 'launcher'),
    ],
    edges: [],
  }
  expect(
    groupResources(graph).map(({ title, nodes }) => [title, nodes.map((n) => n.address)]),
  ).toEqual([
    ['Launcher', ['rule']],
    ['Job', ['task']],
    ['Network', ['group', 'subnet']],
    ['Storage', ['bucket']],
  ])
})
