import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DesignerStore } from '@/components/state/designer-store'
import { storeOf } from '@/components/state/store-of.test-support'
import type { Notice } from '@/components/ui/notice'
import { openUploads } from './open-uploads'
import type { Upload } from './read-upload'

const JOB = 'tenant_id: acme\ninfrastructure:\n  provider: aws\n'
const ASSET = 'schema: []\n'

const BUNDLE = Uint8Array.from(
  zipSync({ 'orders/job.yaml': strToU8(JOB), 'orders/asset.yaml': strToU8(ASSET) }),
)

function upload(name: string, content: string | Uint8Array<ArrayBuffer>): Upload {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer }
}

const dismiss = vi.fn()
const notify = vi.fn((_notice: Notice) => dismiss)
let store: DesignerStore

beforeEach(() => {
  vi.clearAllMocks()
  store = storeOf({
    job: { name: 'first.yaml', text: JOB },
    asset: null,
    schedule: () => () => {},
  })
})

describe('openUploads', () => {
  it.each(['lake.zip', 'lake', 'LAKE.ZIP'])('opens the bundle %s', async (name) => {
    expect(await openUploads([upload(name, BUNDLE)], store, notify)).toBeNull()
    expect(store.getState()).toMatchObject({
      job: { name: 'orders.yaml', text: JOB },
      asset: { name: 'asset.yaml', text: ASSET },
      earlierBundle: {
        label: 'the opened bundle',
        files: [{ path: 'orders/job.yaml' }, { path: 'orders/asset.yaml' }],
      },
    })
  })

  it.each([
    ['no archive', upload('x.zip', 'hello'), 'x.zip is damaged'],
    ['too large', { ...upload('x.zip', BUNDLE), size: 10_485_761 }, 'more than 10 MiB'],
    [
      'gone',
      { name: 'x.zip', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) },
      'x.zip could not be read',
    ],
  ])('refuses an archive that is %s', async (_name, refused, words) => {
    expect(await openUploads([refused], store, notify)).toContain(words)
    expect(store.getState().revision).toBe(0)
  })

  it('opens a job byte for byte, without its predecessor’s asset', async () => {
    store.actions.attachAsset({ name: 'old.yaml', text: ASSET })
    const text = `\uFEFF${JOB.replaceAll('\n', '\r\n')}# end\r`
    expect(await openUploads([upload('job.yaml', text)], store, notify)).toBeNull()
    expect(store.getState().job).toEqual({ name: 'job.yaml', text, openedText: text })
    expect(store.getState().asset).toBeNull()
  })

  it('attaches an asset and shows it, the job untouched', async () => {
    await openUploads([upload('asset.yaml', ASSET)], store, notify)
    expect(store.getState()).toMatchObject({
      job: { name: 'first.yaml', text: JOB },
      asset: { name: 'asset.yaml', text: ASSET },
      shown: 'asset',
    })
  })

  it('says where changes went, and brings them back', async () => {
    store.actions.changeText('job', [{ start: 0, end: 0, newText: '# mine\n' }])
    await openUploads([upload('job.yaml', JOB)], store, notify)
    const [notice] = notify.mock.calls[0] ?? []
    expect(notice?.message).toContain('first.yaml')
    notice?.actions?.[0]?.run()
    expect(store.getState().job.text).toBe(`# mine\n${JOB}`)
  })

  it('takes the notice off once undo would undo something else', async () => {
    store.actions.changeText('job', [{ start: 0, end: 0, newText: '# mine\n' }])
    await openUploads([upload('job.yaml', JOB)], store, notify)
    expect(dismiss).not.toHaveBeenCalled()
    store.actions.changeText('job', [{ start: 0, end: 0, newText: '#' }])
    expect(dismiss).toHaveBeenCalledOnce()
  })

  it('says nothing when nothing was changed', async () => {
    await openUploads([upload('job.yaml', JOB)], store, notify)
    expect(notify).not.toHaveBeenCalled()
  })

  it.each([
    ['a file over 1 MiB', upload('big.yaml', '#'.repeat(1_048_577)), 'over 1 MiB'],
    [
      'bytes that are no UTF-8',
      upload('bin.yaml', new Uint8Array([0xff, 0xfe, 0x00])),
      'not a text file',
    ],
    ['an empty file', upload('empty.yaml', '\uFEFF \n'), 'empty.yaml is empty'],
    ['an archive beside it', upload('b.zip', BUNDLE), 'b.zip is an archive'],
    ['an archive by another name beside it', upload('b.yaml', BUNDLE), 'b.yaml is an archive'],
    [
      'control characters',
      upload('zero.yaml', 'a: \0\n'),
      'zero.yaml: This file is not plain text',
    ],
    [
      'what cannot be read',
      { name: 'gone', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) },
      'gone is not a text file',
    ],
  ])('refuses %s and opens nothing', async (_name, refused, words) => {
    const message = await openUploads([upload('job.yaml', JOB), refused], store, notify)
    expect(message).toContain(words)
    expect(store.getState()).toMatchObject({ job: { name: 'first.yaml' }, revision: 0 })
  })
})
