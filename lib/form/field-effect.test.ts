import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { runtimeSupport } from '../providers/clouds'
import { noEffectReason, offReasons } from './field-effect'

const ecs = runtimeSupport('aws', 'ecs')

describe('noEffectReason', () => {
  it('gives the reason of the runtime', () => {
    const effect = ecs?.effects['runtime.compute.instance_type']
    expect(effect && 'none' in effect).toBe(true)
    expect(noEffectReason('infrastructure/runtime/compute/instance_type', ecs)).toBe(
      effect && 'none' in effect && effect.none,
    )
  })

  it('has none for what acts, for what is no field of the matrix, and without a runtime', () => {
    expect(noEffectReason('infrastructure/runtime/compute/cpu', ecs)).toBeNull()
    expect(noEffectReason('infrastructure/tags/owner', ecs)).toBeNull()
    expect(noEffectReason('infrastructure/runtime/compute/instance_type', null)).toBeNull()
  })
})

describe('offReasons', () => {
  const reasons = (monitoring: string) => {
    const text = `tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs}\n${monitoring}`
    const analysis = analyse({ job: { name: 'job.yaml', text }, asset: null })
    expect(offReasons(analysis)).toBe(offReasons(analysis))
    return offReasons(analysis)
  }
  const THRESHOLD = 'infrastructure/monitoring/alerts/thresholds/error_rate'
  const NEXT = 'infrastructure/monitoring/alerts/thresholds/timeout_rate'

  it('tells what another field turns off, whether or not it is filled in', () => {
    const off = reasons('')
    expect(off.get(THRESHOLD)?.because).toMatch(/^monitoring\.enabled is not true/)
    expect(off.get('infrastructure/storage/encryption/kms_key_id')?.because).toMatch(
      /^storage\.encryption\.enabled is not true/,
    )
  })

  it('tells which field of a section is the first to say so', () => {
    const off = reasons('')
    const firsts = [...off.values()].filter(({ isFirst }) => isFirst)
    expect(off.get(NEXT)).toEqual({ ...off.get(THRESHOLD), isFirst: false })
    expect(firsts.length).toBeLessThan(off.size)
  })

  it('has nothing to say where the switch is on, or is written so that nobody can read it', () => {
    expect(reasons('  monitoring: {enabled: true}\n').has(THRESHOLD)).toBe(false)
    expect(reasons('  monitoring: {enabled: maybe}\n').has(THRESHOLD)).toBe(false)
  })

  it('leaves out what does nothing on the runtime at all', () => {
    expect(reasons('').has('infrastructure/runtime/compute/instance_type')).toBe(false)
  })
})
