import { expect, it } from 'vitest'
import { isResourceLinked } from './is-resource-linked'

const CPU = ['infrastructure', 'runtime', 'compute', 'cpu']

it.each([
  ['its field', 'job', [CPU], true],
  ['a part that holds its field', 'job', [CPU.slice(0, 3)], true],
  ['another field', 'job', [['infrastructure', 'networking', 'vpc_id']], false],
  ['the same path in the asset', 'asset', [CPU], false],
  ['nothing', 'job', [], false],
] as const)('belongs to what is pointed at: %s', (_, document, paths, isLinked) => {
  expect(isResourceLinked([CPU], { document, paths })).toBe(isLinked)
})
