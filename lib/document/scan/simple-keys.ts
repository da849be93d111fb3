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
  private count = 0
  /** No level below this one has a key. */
  private lowest = 0
  /** None starts before this place. */
  private oldest = 0
  /** The line that all of them stood on when they were last looked at. */
  private lineStart = 0

  at(level: number): SimpleKey | undefined {
    return this.keys[level]
  }

  save(level: number, key: SimpleKey): void {
    if (this.count === 0) {
      this.oldest = key.start
      this.lineStart = key.lineStart
    }
    if (level < this.lowest) this.lowest = level
    this.keys[level] = key
    this.count++
  }

  take(level: number): void {
    if (this.keys[level]) this.count--
    this.keys[level] = undefined
  }

  /** Gives up what may have become a key; throws where one is needed. */
  drop(level: number, at: number): void {
    const key = this.keys[level]
    if (key?.isRequired) throw unreadableAt('no-colon', at, key.start)
    this.take(level)
  }

  clear(): void {
    this.keys.length = 0
    this.count = 0
  }

  /** Drops those whose line has ended, or that are too long by now. */
  dropStale(reader: Reader): void {
    if (this.count === 0) return
    const isSameLine = reader.lineStart === this.lineStart
    if (isSameLine && reader.at - this.oldest <= LONGEST_KEY) return
    this.lineStart = reader.lineStart
    this.oldest = reader.at
    for (let level = this.lowest; level < this.keys.length; level++) {
      const key = this.keys[level]
      if (!key) continue
      if (key.lineStart !== reader.lineStart || isTooLong(reader, key)) this.drop(level, reader.at)
      else if (key.start < this.oldest) this.oldest = key.start
    }
  }

  /** The number of the first token that may become a key: the outermost is the oldest. */
  get first(): number | undefined {
    if (this.count === 0) return undefined
    while (!this.keys[this.lowest]) this.lowest++
    return this.keys[this.lowest]?.number
  }
}

/** PyYAML counts characters, where we count UTF-16 code units. */
function isTooLong({ text, at }: Reader, { start }: SimpleKey): boolean {
  if (at - start <= LONGEST_KEY) return false
  if (at - start > 2 * LONGEST_KEY) return true
  return [...text.slice(start, at)].length > LONGEST_KEY
}
