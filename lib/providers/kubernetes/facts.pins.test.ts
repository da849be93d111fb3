import { expect, it } from 'vitest'
import { re2 } from '../field-checks/re2'
import { kubernetesLabels } from '../kubernetes-labels'
import { KUBERNETES_FACTS } from './facts'

it('labels have 63 characters', () => {
  expect(kubernetesLabels({ ['a'.repeat(64)]: 'b'.repeat(64) })).toEqual({
    [`dativo.io/${'a'.repeat(63)}`]: 'b'.repeat(63),
  })
})

it('names of jobs are labels of DNS', () => {
  const name = re2(KUBERNETES_FACTS.namePattern.value)
  const taken = ['a', 'a1', 'dativo-acme-orders', '1-a', '-a', 'a-', 'a_b', 'A', '']
  expect(taken.filter((text) => name.test(text))).toEqual(['a', 'a1', 'dativo-acme-orders', '1-a'])
})
