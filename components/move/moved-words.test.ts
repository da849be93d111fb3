import { expect, it } from 'vitest'
import type { MoveChange } from '@/lib/move/move'
import { movedWords } from './moved-words'

const change = (...names: readonly string[]): MoveChange => ({
  id: names.join(),
  path: [],
  reason: '',
  hunks: [],
  setAside: names.map((name) => ({ path: [], name, value: '' })),
  isNamed: false,
  leaves: null,
  alone: [],
  restores: [],
  reverts: [],
  edits: [],
})

it('says how much moved, by name what was set aside, and how it comes back', () => {
  const made = [change(), change('networking.vpc_id'), change('terraform.backend.config.bucket')]
  expect(movedWords(made, 'Azure', 'AWS')).toBe(
    'Moved to Azure: 3 changes. Set aside: vpc_id, terraform.backend.config.bucket. Moving back to AWS brings them back.',
  )
})

it('counts the names that there are no room for', () => {
  const made = Array.from({ length: 14 }, (_, index) => change(`n${index}`))
  expect(movedWords(made, 'Azure', 'AWS')).toContain('n11 and 2 more.')
})

it('says no more where nothing was set aside', () => {
  expect(movedWords([change()], 'Azure', null)).toBe('Moved to Azure: 1 change.')
})
