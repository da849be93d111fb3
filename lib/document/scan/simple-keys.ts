import type { Reader } from './reader'
import { unreadableAt } from './unreadable'

/** A token that becomes a key if a colon follows on its line. */
export interface SimpleKey {
  /** Which token it is, counted from the first of the text. */
  readonly number: number
  /** Whether nothing but a key can stand there. */
  readonly isRequired: boolean
  readonly start: number
  readonly lineStart: number
}

/** The longest key without a `?`, in characters. */
const LONGEST_KEY = 1024

/** The tokens that may yet become keys, at most one a level of brackets. */
export class SimpleKeys {
  private readonly keys: (SimpleKey | undefined)[] = []

  at(level: number): SimpleKey | undefined {
    return this.keys[level]
  }

  save(level: number, key: SimpleKey): void {
    this.keys[level] = key
  }

  take(level: number): void {
    this.keys[level] = undefined
  }

  /** Gives up what may have become a key; throws where one is needed. */
  drop(level: number, at: number): void {
    const key = this.keys[level]
    if (key?.isRequired) throw unreadableAt('no-colon', at, key.start)
    this.keys[level] = undefined
  }

  clear(): void {
    this.keys.length = 0
  }

  /** Drops those whose line has ended, or that are too long by now. */
  dropStale(reader: Reader): void {
    for (let level = 0; level < this.keys.length; level++) {
      const key = this.keys[level]
      if (key && (key.lineStart !== reader.lineStart || isTooLong(reader, key))) {
        this.drop(level, reader.at)
      }
    }
  }

  /** The number of the first token that may become a key: the outermost is the oldest. */
  get first(): number | undefined {
    for (let level = 0; level < this.keys.length; level++) {
      const key = this.keys[level]
      if (key) return key.number
    }
    return undefined
  }
}

/** PyYAML counts characters, where we count UTF-16 code units. */
function isTooLong({ text, at }: Reader, { start }: SimpleKey): boolean {
  if (at - start <= LONGEST_KEY) return false
  if (at - start > 2 * LONGEST_KEY) return true
  return [...text.slice(start, at)].length > LONGEST_KEY
}
