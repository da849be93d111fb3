import { expect, it } from 'vitest'
import type { Command } from './command'
import { matchesCommand } from './match-command'

const command: Command = {
  id: 'cpu',
  title: 'CPU',
  group: 'Fields',
  keywords: 'runtime/compute/cpu Compute and scaling',
  run: () => {},
}

it.each([
  ['', true],
  ['cpu', true],
  ['CP', true],
  ['compute cpu', true],
  ['scal', true],
  ['runtime/comp', true],
  ['pu', false],
  ['cpu memory', false],
])('%j', (typed, expected) => {
  expect(matchesCommand(command, typed)).toBe(expected)
})
