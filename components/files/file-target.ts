import type { SaveTarget } from '@/components/state/designer-state'

/** What we need of a `FileSystemFileHandle`: not every browser has it. */
export interface WritableHandle {
  readonly name?: string
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
  getFile(): Promise<Pick<File, 'arrayBuffer'>>
}

/** A file that the browser may write back to; the browser asks the user before the first write. */
export function fileTarget(handle: WritableHandle): SaveTarget {
  return {
    ...(handle.name !== undefined && { name: handle.name }),
    async write(text) {
      const stream = await handle.createWritable()
      await stream.write(text)
      await stream.close()
    },
    async read() {
      try {
        const file = await handle.getFile()
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null
        throw error
      }
    },
  }
}
