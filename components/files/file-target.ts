/** What we need of a `FileSystemFileHandle`: not every browser has it. */
export interface WritableHandle {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}

/** A file that the browser may write back to; the browser asks the user before the first write. */
export function fileTarget(handle: WritableHandle): { write(text: string): Promise<void> } {
  return {
    async write(text) {
      const stream = await handle.createWritable()
      await stream.write(text)
      await stream.close()
    },
  }
}
