import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that are held in memory; beyond them a file takes what comes. */
const MEMORY = 16 * 1024 * 1024

/**
 * Texts that wait for what is known only at the end, however many they are. The file has no name
 * while it is used, where the system allows that, so that nothing is left behind.
 */
export class Spool {
  private held: Buffer[] = []
  private heldBytes = 0
  private file: { readonly descriptor: number; readonly folder: string } | null = null
  private readonly lengths: number[] = []

  constructor(private readonly memory = MEMORY) {}

  add(text: string): void {
    const bytes = Buffer.from(text)
    this.lengths.push(bytes.length)
    this.held.push(bytes)
    this.heldBytes += bytes.length
    if (this.heldBytes > this.memory) this.writeHeld()
  }

  /** The texts in the order in which they came; to be asked for when all have come. */
  *texts(): Generator<string> {
    if (this.file) this.writeHeld()
    let at = 0
    for (const [index, length] of this.lengths.entries()) {
      yield this.file ? readAt(this.file.descriptor, at, length) : `${this.held[index]}`
      at += length
    }
  }

  close(): void {
    if (!this.file) return
    closeSync(this.file.descriptor)
    rmSync(this.file.folder, { recursive: true, force: true })
    this.file = null
  }

  private writeHeld(): void {
    this.file ??= openNameless()
    for (const bytes of this.held) {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(this.file.descriptor, bytes, done)
      }
    }
    this.held = []
    this.heldBytes = 0
  }
}

function openNameless() {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-'))
  const descriptor = openSync(join(folder, 'findings'), 'wx+', 0o600)
  // Windows keeps the name of an open file; `close` takes the folder away there.
  if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true })
  return { descriptor, folder }
}

function readAt(descriptor: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const count = readSync(descriptor, bytes, done, length - done, at + done)
    if (count === 0) throw new Error('The file of findings has become shorter.')
    done += count
  }
  return bytes.toString()
}
