import { describe, expect, it } from 'vitest'
import type { Provider, Runtime } from '@/schemas/vocabulary'
import { runtimeSupport } from './clouds'
import { isSameAmount, memoryWithCpu } from './memory-with-cpu'

function memory(provider: Provider, runtime: Runtime, cpu: string): readonly string[] {
  const sizes = runtimeSupport(provider, runtime)?.sizes
  return sizes ? memoryWithCpu(sizes, cpu) : []
}

describe('isSameAmount', () => {
  it.each([
    ['2048', '2048.0'],
    ['0.5', '.5'],
    ['1Gi', '1.0Gi'],
  ])('%s is %s', (a, b) => {
    expect(isSameAmount(a, b)).toBe(true)
  })

  it.each([
    ['2048', '2047'],
    ['1Gi', '1Mi'],
    ['1Gi', '1'],
    ['', '0'],
  ])('%s is not %s', (a, b) => {
    expect(isSameAmount(a, b)).toBe(false)
  })
})

describe('memoryWithCpu', () => {
  it('is that of the CPU, however it is written', () => {
    expect(memory('azure', 'container_apps', '0.50')).toEqual(['1Gi'])
    expect(memory('azure', 'container_apps', '.5')).toEqual(['1Gi'])
    expect(memory('aws', 'ecs', '256.0')).toEqual(['512', '1024', '2048'])
  })

  it('is that of the smaller CPU where the cloud takes some between those listed', () => {
    expect(memory('gcp', 'cloud_functions', '0.3')).toEqual(['128Mi', '256Mi', '512Mi'])
    expect(memory('gcp', 'cloud_functions', '0.99')).toEqual(['128Mi', '256Mi', '512Mi', '1Gi'])
  })

  it('is every amount without a CPU, and for one that the cloud does not take', () => {
    const all = memory('aws', 'ecs', '')
    expect(all.length).toBeGreaterThan(30)
    expect(memory('aws', 'ecs', '3000')).toEqual(all)
    expect(memory('gcp', 'cloud_functions', 'many')).toContain('32Gi')
  })
})
