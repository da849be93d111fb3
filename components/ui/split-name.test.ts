import { expect, it } from 'vitest'
import { splitName } from './split-name'

it.each([
  ['aws_stripe_customers_to_iceberg.yaml', 'aws_stripe_customers_to_', 'iceberg.yaml'],
  ['job.yaml', 'job.', 'yaml'],
  ['a', 'a', ''],
  ['', '', ''],
  ['😀😀😀', '😀😀', '😀'],
])('%j', (name, start, end) => {
  expect(splitName(name)).toEqual([start, end])
})
