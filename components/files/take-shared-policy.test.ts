import { expect, it, vi } from 'vitest'
import { storeOf } from '@/components/state/store-of.test-support'
import type { Notice } from '@/components/ui/notice'
import { takeSharedPolicy } from './take-shared-policy'

const SHARED = { name: 'theirs.yaml', text: 'version: 1\n' }
const OWN = { name: 'mine.yaml', text: 'version: 1\ntags: {}\n' }

function taken(own: typeof OWN | null) {
  const job = { name: 'job.yaml', text: 'tenant_id: acme\n' }
  const store = storeOf({ job, asset: null, schedule: () => () => {} })
  if (own) store.actions.setPolicy(own)
  const dismiss = vi.fn()
  const notify = vi.fn((_: Notice) => dismiss)
  takeSharedPolicy(SHARED, store, notify)
  const [notice] = notify.mock.calls[0] ?? []
  return { store, dismiss, notice }
}

it('is used where there is none, and can be removed', () => {
  const { store, dismiss, notice } = taken(null)
  expect(store.getState().policy).toBe(SHARED)
  expect(notice?.message).toContain('theirs.yaml')
  expect(dismiss).not.toHaveBeenCalled()
  notice?.actions?.[0]?.run()
  expect(store.getState().policy).toBeNull()
  expect(dismiss).toHaveBeenCalledOnce()
})

it('replaces no policy unasked', () => {
  const { store, dismiss, notice } = taken(OWN)
  expect(store.getState().policy).toBe(OWN)
  expect(notice?.message).toContain('yours, mine.yaml')
  notice?.actions?.[0]?.run()
  expect(store.getState().policy).toBe(SHARED)
  expect(dismiss).toHaveBeenCalledOnce()
})

it('says nothing of the very policy that is in use', () => {
  expect(taken({ ...SHARED }).notice).toBeUndefined()
})
