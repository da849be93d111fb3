import { describe, expect, it } from 'vitest'
import { compareArguments } from './compare-arguments'
import { moduleOf } from './hcl-module.test-support'

const argumentsOf = (body: string) => {
  const [first] = moduleOf(`resource "t" "r" {\n${body}\n}\n`).plannedResources()
  if (!first) throw new Error('No resource')
  return first.arguments
}

const facts = {
  forces: ['criteria.value', 'one.#'],
  keeps: ['kept'],
  sets: ['ids', 'criteria'],
}

/** The paths that differ between two bodies of a resource. */
const differences = (base: string, head: string) =>
  compareArguments(argumentsOf(base), argumentsOf(head), { facts, remade: new Set() })
    .map(({ path }) => path.join('.'))
    .sort()

describe('compareArguments', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['a number in text', 'a = 1', 'a = "1"', []],
    ['nothing and what is empty', 'a = ""\nb = []', 'a = null', []],
    ['another value', 'a = 1', 'a = 2', ['a']],
    ['a list in another order', 'a = ["x", "y"]', 'a = ["y", "x"]', ['a']],
    ['a set in another order', 'ids = ["x", "y"]', 'ids = ["y", "x"]', []],
    ['what is kept when it is taken away', 'kept = "x"', '', []],
    ['what is taken away', 'a = "x"', '', ['a']],
    ['a block that comes', '', 'one {\n  a = 1\n}', ['one.#', 'one.a']],
    ['a block within', 'one {\n  a = 1\n}', 'one {\n  a = 2\n}', ['one.a']],
    [
      'blocks of a set in another order',
      'criteria {\n  value = 1\n}\ncriteria {\n  value = 2\n}',
      'criteria {\n  value = 2\n}\ncriteria {\n  value = 1\n}',
      [],
    ],
    [
      'a block of a set, of which the provider sees one go and one come',
      'criteria {\n  value = 1\n  other = 1\n}',
      'criteria {\n  value = 1\n  other = 2\n}',
      ['criteria.other', 'criteria.value'],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(differences(base, head)).toEqual(expected)
  })

  it('sees what takes an attribute of a resource that is made anew', () => {
    const text = 'resource "t" "r" {}\nresource "t" "other" {\n  a = "${t.r.arn}/x"\n}\n'
    const [, second] = moduleOf(text).plannedResources()
    if (!second) throw new Error('No resource')
    const compare = (remade: readonly string[]) =>
      compareArguments(second.arguments, second.arguments, { facts, remade: new Set(remade) })
    expect(compare([])).toEqual([])
    expect(compare(['t.r'])).toMatchObject([{ path: ['a'], through: ['t.r'] }])
  })
})
