import { describe, expect, it } from 'vitest'
import { runtimeSupport } from '../providers/clouds'
import { noEffectReason } from './field-effect'

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
