import { describe, expect, it } from 'vitest'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { sizeCoverage } from '../providers/size-coverage'
import { fieldChoices, fieldSuggestions } from './field-choices'

const context = (cloud: CloudProvider | null, support: RuntimeSupport | null, cpu = '') => ({
  cloud,
  support,
  cpu,
  coverage: sizeCoverage(support, {}),
})
const ecs = context(CLOUDS.aws, runtimeSupport('aws', 'ecs'))
const CPU = {
  id: 'infrastructure/runtime/compute/cpu',
  section: 'compute',
  control: 'cpu',
} as const
const MEMORY = {
  id: 'infrastructure/runtime/compute/memory',
  section: 'compute',
  control: 'memory',
} as const
const RUNTIME = {
  id: 'infrastructure/runtime/type',
  section: 'provider',
  control: 'runtime',
} as const
const STAGE = { id: 'infrastructure/tags/environment', section: 'tags', control: 'choice' } as const

const labels = (...given: Parameters<typeof fieldChoices>) =>
  fieldChoices(...given)?.map(({ label }) => label)

describe('fieldChoices', () => {
  it('says CPU units in vCPU', () => {
    expect(labels(CPU, '2048', ecs)?.slice(0, 4)).toEqual([
      '256 (0.25 vCPU)',
      '512 (0.5 vCPU)',
      '1024 (1 vCPU)',
      '2048 (2 vCPU)',
    ])
  })

  it('gives the memory that goes with the CPU, in GiB too', () => {
    expect(labels(MEMORY, '512', { ...ecs, cpu: '256' })).toEqual([
      '512 MiB',
      '1024 MiB (1 GiB)',
      '2048 MiB (2 GiB)',
    ])
  })

  it('gives every memory while the CPU is open or not one of the sizes', () => {
    const all = labels(MEMORY, '', ecs)
    expect(all).toHaveLength(new Set(all).size)
    expect(all?.length).toBeGreaterThan(30)
    expect(labels(MEMORY, '', { ...ecs, cpu: '3000' })).toEqual(all)
  })

  it('counts cores where the cloud does', () => {
    const azure = context(CLOUDS.azure, runtimeSupport('azure', 'container_apps'), '0.5')
    expect(labels(CPU, '0.5', azure)?.[1]).toBe('0.5 vCPU')
    expect(labels(MEMORY, '1Gi', azure)).toEqual(['1Gi (1 GiB)'])
  })

  it('keeps a value that is not on offer, and says so', () => {
    expect(labels(CPU, '3000', ecs)?.[0]).toBe('3000 (no such size)')
    expect(labels(MEMORY, '999', { ...ecs, cpu: '256' })?.[0]).toBe('999 (not with CPU 256)')
    expect(labels(STAGE, 'qa', ecs)).toEqual(['qa (not known)', 'dev', 'staging', 'prod'])
    expect(labels(RUNTIME, 'cloud_run', ecs)?.[0]).toBe('cloud_run (not on AWS)')
  })

  it('takes another notation of a size for the size', () => {
    const choices = fieldChoices(CPU, '2048.0', ecs)
    expect(choices).toHaveLength(7)
    expect(choices?.[3]).toEqual({ value: '2048.0', label: '2048 (2 vCPU)' })
    const azure = context(CLOUDS.azure, runtimeSupport('azure', 'container_apps'), '.5')
    expect(labels(CPU, '.5', azure)?.[1]).toBe('0.5 vCPU')
    expect(labels(MEMORY, '1.0Gi', azure)).toEqual(['1Gi (1 GiB)'])
  })

  it('chooses the CPU of a Cloud Run job, whose memory is typed', () => {
    const cloudRun = context(CLOUDS.gcp, runtimeSupport('gcp', 'cloud_run'), '4')
    expect(labels(CPU, '4', cloudRun)).toEqual(['1 vCPU', '2 vCPU', '4 vCPU', '6 vCPU', '8 vCPU'])
    expect(fieldChoices(MEMORY, '3Gi', cloudRun)).toBeNull()
    expect(fieldSuggestions(MEMORY, cloudRun)).toEqual(['2Gi', '4Gi', '8Gi', '16Gi'])
  })

  it('proposes parts of a CPU for a function, and takes any other', () => {
    const onFunction = context(CLOUDS.gcp, runtimeSupport('gcp', 'cloud_functions'), '0.5')
    expect(fieldChoices(CPU, '0.33', onFunction)).toBeNull()
    expect(fieldSuggestions(CPU, onFunction)?.slice(0, 4)).toEqual(['0.08', '0.25', '0.5', '1'])
    expect(fieldSuggestions(MEMORY, onFunction)).toEqual(['128Mi', '256Mi', '512Mi', '1Gi'])
  })

  it('has sizes typed, and those of the plan proposed, where another plan has its own', () => {
    const dedicated = {
      ...context(CLOUDS.azure, runtimeSupport('azure', 'container_apps'), '0.5'),
      coverage: { cpu: 'usual', memory: 'usual' },
    } as const
    expect(fieldChoices(CPU, '3', dedicated)).toBeNull()
    expect(fieldSuggestions(MEMORY, dedicated)).toEqual(['1Gi'])
  })

  it('proposes nothing where the runtime has no sizes of its own', () => {
    const gke = context(CLOUDS.gcp, runtimeSupport('gcp', 'kubernetes'))
    expect(fieldSuggestions(CPU, gke)).toEqual([])
    expect(fieldSuggestions(STAGE, gke)).toEqual([])
  })

  it('has no list where the runtime has no fixed sizes', () => {
    const eks = context(CLOUDS.aws, runtimeSupport('aws', 'kubernetes'))
    expect(fieldChoices(CPU, '2', eks)).toBeNull()
    expect(fieldChoices(MEMORY, '4Gi', context(null, null))).toBeNull()
  })

  it('offers the runtimes of the cloud by their names there; all of them without a cloud', () => {
    expect(labels(RUNTIME, 'ecs', ecs)).toEqual(CLOUDS.aws.runtimes.map(({ label }) => label))
    expect(labels(RUNTIME, '', context(null, null))).toHaveLength(7)
  })
})
