import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fileTarget } from '@/components/files/file-target'
import { saveDocument } from './save-document'

const OPENED = '\ufefftenant_id: acme\r\n'
const MINE = '\ufefftenant_id: mine\r\n'
const THEIRS = '\ufefftenant_id: theirs\r\n'

/** A file whose text may change behind our back; null when it is gone. */
function fakeFile(text: string | null) {
  const file = { text }
  const target = fileTarget({
    getFile: async () => {
      if (file.text === null) throw new DOMException('', 'NotFoundError')
      const bytes = new TextEncoder().encode(file.text)
      return { arrayBuffer: async () => bytes.buffer }
    },
    createWritable: async () => ({
      write: async (written) => {
        file.text = written
      },
      close: async () => {},
    }),
  })
  return { file, document: { name: 'job.yaml', text: MINE, openedText: OPENED, target } }
}

beforeEach(() => vi.stubGlobal('window', {}))
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['holds what was opened', OPENED],
  ['holds what is to be written', MINE],
  ['is gone', null],
])('writes a file that %s', async (_, text) => {
  const { file, document } = fakeFile(text)
  expect(await saveDocument(document, { overwrite: false })).toMatchObject({ kind: 'written' })
  expect(file.text).toBe(MINE)
})

it('writes nothing over what somebody else wrote, until it is asked to', async () => {
  const { file, document } = fakeFile(OPENED)
  file.text = THEIRS
  expect(await saveDocument(document, { overwrite: false })).toEqual({
    kind: 'changed',
    textOnDisk: THEIRS,
  })
  expect(file.text).toBe(THEIRS)
  expect(await saveDocument(document, { overwrite: true })).toMatchObject({ kind: 'written' })
  expect(file.text).toBe(MINE)
})
