import { expect, it } from 'vitest'
import { VARIABLE_HELP } from './variable-help.gen'

it('speaks to people: what holds without a value, not what null means to Terraform', () => {
  const all = Object.values(VARIABLE_HELP).flatMap((help) =>
    typeof help === 'string' ? [help] : Object.values(help),
  )
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((help) => /\bnull: /i.test(help))).toEqual([])
  expect(all.filter((help) => help.includes('Without it: ')).length).toBeGreaterThan(30)
})
