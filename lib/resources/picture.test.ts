import { expect, it } from 'vitest'
import type { ResourceGraph, ResourceNode } from '../providers/resource-graph'
import { type PictureNode, pictureOf } from './picture'

const resource = (address: string, more: Partial<ResourceNode> = {}): ResourceNode => ({
  address,
  label: 'Task definition',
  role: 'job',
  isExisting: false,
  tags: { carried: true },
  fields: ['runtime.compute.cpu'],
  ...more,
})

const TAGS = { count: 19, limit: 50, noun: 'tag' }
const JOB = { source_connector: 'stripe', target_connector: 'iceberg' }

function only(graph: ResourceGraph, address: string, tags = TAGS): PictureNode {
  const node = pictureOf(graph, {}, tags).nodes.find(({ id }) => id === address)
  if (!node) throw new Error(`No node ${address}.`)
  return node
}

it('joins source, job and target, which the graph of resources does not know', () => {
  const graph = { nodes: [resource('job')], edges: [] }
  const { nodes, edges } = pictureOf(graph, JOB, TAGS)
  expect(nodes.map(({ id, name }) => [id, name])).toEqual([
    ['source', 'stripe'],
    ['job', null],
    ['target', 'iceberg'],
  ])
  expect(edges.map(({ from, verb, to }) => `${from} ${verb} ${to}`)).toEqual([
    'source is read by job',
    'job writes to target',
  ])
})

it.each([
  [{}, []],
  [{ source_connector: 'stripe' }, ['source']],
  [{ target_connector: '' }, []],
])('draws only the connectors that the job names: %j', (job, connectors) => {
  const { nodes } = pictureOf({ nodes: [resource('job')], edges: [] }, job, TAGS)
  expect(nodes.filter(({ resource: own }) => own === null).map(({ id }) => id)).toEqual(connectors)
})

it('leaves out edges whose ends are not there, and those to themselves', () => {
  const nodes = [resource('a'), resource('b')]
  const edge = (from: string, to: string) => ({ from, to, label: 'uses' })
  const edges = [edge('a', 'b'), edge('a', 'gone'), edge('gone', 'b'), edge('a', 'a')]
  expect(pictureOf({ nodes, edges }, {}, TAGS).edges).toHaveLength(1)
})

it.each([
  ['carried', resource('x'), '19/50 tags', 'Task definition, x, carries 19 tags'],
  [
    'carried as labels of Kubernetes',
    resource('x', { tags: { carried: true, labels: { 'dativo.io/a': '1', 'dativo.io/b': '2' } } }),
    '2 labels',
    'Task definition, x, carries 2 labels',
  ],
  [
    'not carried',
    resource('x', { tags: { carried: false, why: 'None.' } }),
    'no tags',
    'Task definition, x, carries no tags',
  ],
  [
    'existing',
    resource('x', { isExisting: true, name: 'vpc-1' }),
    'existing',
    'Task definition, vpc-1, existing',
  ],
])('tells the tags in a mark and in words: %s', (_, node, mark, spoken) => {
  expect(only({ nodes: [node], edges: [] }, 'x')).toMatchObject({ mark, spoken })
})

it('counts one label as one', () => {
  const graph = { nodes: [resource('x')], edges: [] }
  const { spoken } = only(graph, 'x', { count: 1, limit: 63, noun: 'label' })
  expect(spoken).toBe('Task definition, x, carries 1 label')
})

it('names the fields from the root of the job', () => {
  const graph = { nodes: [resource('x')], edges: [] }
  expect(only(graph, 'x').paths).toEqual([['infrastructure', 'runtime', 'compute', 'cpu']])
})
