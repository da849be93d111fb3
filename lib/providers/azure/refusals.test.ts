import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withWords } from '../write-facts-tf.test-support'
import { AZURE_FACTS } from './facts'
import { AZURE_REFUSALS } from './refusals'

const folder = new URL('../../../terraform/azure/', import.meta.url)

/** Every `error_message` of the module, with HCL's escapes read (they are JSON's). */
function sentencesOfModule(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tf'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return [...text.matchAll(/error_message\s*=\s*("(?:[^"\\]|\\.)*")/g)]
    })
    .map((match) => withWords(JSON.parse(match[1] ?? '""'), AZURE_FACTS))
}

it('holds exactly the sentences of the module', () => {
  expect(sentencesOfModule().sort()).toEqual(Object.values(AZURE_REFUSALS).sort())
})

it.each(Object.entries(AZURE_REFUSALS))('%s is one sentence', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*\.$/)
})
