import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portionsOf, workersFor } from './portions'

let folder: string
const file = (name: string) => ({ path: join(folder, name), isNamed: true })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dativo-portions-'))
  writeFileSync(join(folder, 'small'), 'x')
  writeFileSync(join(folder, 'large'), 'x'.repeat(1_000_000))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const many = (name: string, count: number) => Array.from({ length: count }, () => file(name))
const lengths = (files: Parameters<typeof portionsOf>[0]) =>
  [...portionsOf(files)].map((portion) => portion.files.length)

test('small files go together, a large one alone; none is lost', () => {
  expect(lengths(many('small', 130))).toEqual([64, 64, 2])
  expect(lengths(many('large', 3))).toEqual([1, 1, 1])
  expect(lengths([...many('small', 3), file('large'), file('small')])).toEqual([4, 1])
  expect(lengths([])).toEqual([])
})

test('what cannot be read is in a portion too', () => {
  expect(lengths([file('none'), { path: '-', isNamed: true }, file('a\0b')])).toEqual([3])
})

test('workers by the size of the work, not by the count of files', () => {
  expect(workersFor([], 8)).toBe(1)
  expect(workersFor(many('small', 100), 8)).toBe(1)
  expect(workersFor(many('large', 1), 8)).toBe(3)
  expect(workersFor(many('large', 10), 8)).toBe(8)
  expect(workersFor(many('small', 10_000), 4)).toBe(4)
})
