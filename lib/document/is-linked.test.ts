import { expect, it } from 'vitest'
import { isLinked } from './is-linked'

const CPU = ['infrastructure', 'runtime', 'compute', 'cpu']
const SUBNETS = ['infrastructure', 'networking', 'subnet_ids']

it.each([
  ['the same field', CPU, [CPU], true],
  ['a part of the pointed block', CPU, [CPU.slice(0, 3)], true],
  ['the list of the pointed item', SUBNETS, [[...SUBNETS, 1]], true],
  ['one of several', CPU, [SUBNETS, CPU], true],
  ['another field', CPU, [SUBNETS], false],
  ['everything under infrastructure', CPU, [['infrastructure']], false],
  ['the root', ['tenant_id'], [[]], false],
  ['nothing pointed at', CPU, [], false],
] as const)('%s', (_, path, pointed, expected) => {
  expect(isLinked(path, pointed)).toBe(expected)
})
