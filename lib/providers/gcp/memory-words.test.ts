import { expect, it } from 'vitest'
import { functionMemoryWords, jobMemoryWords } from './memory-words'

const TABLE = {
  1: { min: 512, max: 4096 },
  2: { min: 2048, max: 8192 },
  4: { min: 2048, max: 16_384 },
}

it('tells the memory of a job by CPU', () => {
  expect(jobMemoryWords(TABLE)).toBe(
    '512Mi to 4Gi of memory with 1 CPU, 2Gi to 8Gi with 2 and 2Gi to 16Gi with 4',
  )
})

it('tells the memory of a function, the least of all once', () => {
  const parts = [
    { below: 0.5, min: 512, max: 512 },
    { below: 1, min: 512, max: 1024 },
  ]
  expect(functionMemoryWords(parts, TABLE)).toBe(
    '512Mi to 512Mi of memory below half a CPU, to 1Gi below 1 CPU, to 4Gi with 1 CPU, 2Gi to 8Gi with 2 and 2Gi to 16Gi with 4',
  )
})
