import { expect, it } from 'vitest'
import { fieldValue } from './field-value'

const job = {
  infrastructure: {
    runtime: { compute: { cpu: 2048, memory: null }, type: 'ecs' },
    networking: { subnet_ids: ['a', 'b'], private_access: false },
  },
}

it.each([
  ['runtime.compute.cpu', job, '2048'],
  ['runtime.compute.memory', job, null],
  ['runtime.compute.disk_size', job, null],
  ['runtime.type.nothing', job, null],
  ['networking.subnet_ids', job, 'a, b'],
  ['networking.private_access', job, 'false'],
  ['runtime.compute', job, '{"cpu":2048,"memory":null}'],
  ['storage', undefined, null],
  ['length', 'text', null],
])('%s', (field, value, text) => {
  expect(fieldValue(value, field)).toEqual({ path: ['infrastructure', ...field.split('.')], text })
})
