import { expect, it, vi } from 'vitest'
import { notifyWhile } from './notify-while'
import { storeOf } from './store-of.test-support'

const JOB = { name: 'job.yaml', text: 'tenant_id: acme\n' }

function shown(isTrue: Parameters<typeof notifyWhile>[3]) {
  const store = storeOf({ job: JOB, asset: null, schedule: () => () => {} })
  const dismiss = vi.fn()
  const notify = vi.fn(() => dismiss)
  const end = notifyWhile(store, notify, { id: 'a', message: 'Saved.' }, isTrue)
  return { store, dismiss, notify, end }
}

it('takes a notice off when it is no longer true, once', () => {
  const { store, dismiss, notify } = shown(({ job }) => job.text === JOB.text)
  expect(notify).toHaveBeenCalledOnce()
  store.actions.show('job')
  expect(dismiss).not.toHaveBeenCalled()
  store.actions.edit([{ op: 'set', path: ['tenant_id'], value: 'b' }])
  store.actions.undo()
  store.actions.redo()
  expect(dismiss).toHaveBeenCalledOnce()
})

it('shows nothing that is not true', () => {
  const { notify } = shown(() => false)
  expect(notify).not.toHaveBeenCalled()
})

it('is taken off by who showed it', () => {
  const { store, dismiss, end } = shown(() => true)
  end()
  store.actions.edit([{ op: 'set', path: ['tenant_id'], value: 'b' }])
  expect(dismiss).toHaveBeenCalledOnce()
})
