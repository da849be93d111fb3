import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { POOL_SETTINGS, readPoolSettings } from './settings'

const read = (variables: Readonly<Record<string, string>>) =>
  readPoolSettings(variables as unknown as NodeJS.ProcessEnv)

describe('readPoolSettings', () => {
  test('without variables the standard ones', () => {
    const { workers, ...others } = read({ DATIVO_QUEUE: ' ' })
    expect(workers).toBeGreaterThanOrEqual(2)
    expect(workers).toBeLessThanOrEqual(8)
    expect(others).toEqual({ memoryMiB: 512, deadlineMs: 15_000, waitMs: 30_000, mostWaiting: 256 })
  })

  test('each has a variable', () => {
    const variables = {
      DATIVO_WORKERS: '3',
      DATIVO_WORKER_MEMORY: '256',
      DATIVO_DEADLINE_MS: '5000',
      DATIVO_WAIT_MS: '1000',
      DATIVO_QUEUE: '10',
    }
    expect(Object.values(read(variables))).toEqual([3, 256, 5000, 1000, 10])
  })

  test.for(['0', '65', '1.5', 'many', '-1', 'Infinity'])('%s workers is refused', (value) => {
    expect(() => read({ DATIVO_WORKERS: value })).toThrow(
      `DATIVO_WORKERS is "${value}": give a whole number from 1 to 64, or leave it out.`,
    )
  })
})

test('the page about deployment lists every variable with what it is unless given', () => {
  const page = readFileSync('docs/deploy.md', 'utf8')
  for (const [name, { variable, standard }] of Object.entries(POOL_SETTINGS)) {
    const value = name === 'workers' ? 'the cores, 2 to 8' : standard()
    expect(page).toContain(`| \`${variable}\` | ${value} |`)
  }
})
