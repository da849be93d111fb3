import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { KUBERNETES_FACTS } from './kubernetes/facts'
import { KUBERNETES_REFUSALS } from './kubernetes-refusals'
import { withWords } from './write-facts-tf.test-support'

it('holds exactly the sentences of the module', () => {
  const file = new URL('../../terraform/modules/kubernetes-job/variables.tf', import.meta.url)
  const sentences = [...readFileSync(file, 'utf8').matchAll(/error_message\s*=\s*"([^"]*)"/g)]
  expect(sentences.map((match) => withWords(match[1] ?? '', KUBERNETES_FACTS)).sort()).toEqual(
    Object.values(KUBERNETES_REFUSALS).sort(),
  )
})
