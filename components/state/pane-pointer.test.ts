import { expect, it } from 'vitest'
import { createPanePointer } from './pane-pointer'
import { storeOf } from './store-of.test-support'

const CPU = { document: 'job', paths: [['infrastructure', 'runtime', 'compute', 'cpu']] } as const
const OWNER = { document: 'job', paths: [['infrastructure', 'tags', 'owner']] } as const

function start() {
  const store = storeOf({
    job: { name: 'job.yaml', text: 'tenant_id: acme\n' },
    asset: null,
  })
  return {
    form: createPanePointer(store, 'form'),
    tags: createPanePointer(store, 'tags'),
    pointed: () => store.getState().pointed,
  }
}

it('points at what is hovered, and at the focus when the pointer leaves', () => {
  const { form, pointed } = start()
  form.focus(CPU)
  form.hover(OWNER)
  expect(pointed()).toEqual({ ...OWNER, from: 'form' })
  form.hover(null)
  expect(pointed()).toEqual({ ...CPU, from: 'form' })
  form.focus(null)
  expect(pointed()).toBeNull()
})

it('follows the focus though the pointer rests elsewhere', () => {
  const { form, pointed } = start()
  form.hover(OWNER)
  form.focus(CPU)
  expect(pointed()?.paths).toEqual(CPU.paths)
})

it('gives way to another pane, and points at its focus again when that one stops', () => {
  const { form, tags, pointed } = start()
  form.focus(CPU)
  tags.hover(OWNER)
  expect(pointed()).toEqual({ ...OWNER, from: 'tags' })
  tags.hover(null)
  expect(pointed()).toEqual({ ...CPU, from: 'form' })
})

it('takes back only what it said itself', () => {
  const { form, tags, pointed } = start()
  form.hover(CPU)
  tags.hover(OWNER)
  form.hover(null)
  expect(pointed()?.from).toBe('tags')
})

it('leaves the state as it is when the target is the same', () => {
  const { form, pointed } = start()
  form.hover(CPU)
  const before = pointed()
  form.hover({ document: 'job', paths: CPU.paths.map((path) => [...path]) })
  expect(pointed()).toBe(before)
})

it('points at nothing after it was stopped', () => {
  const { form, tags, pointed } = start()
  form.focus(CPU)
  form.stop()
  expect(pointed()).toBeNull()
  tags.hover(OWNER)
  tags.hover(null)
  expect(pointed()).toBeNull()
})
