/** A task that waits. */
export interface Waiting<Entry> {
  readonly entry: Entry
  readonly bytes: number
}

/** What is larger takes seconds rather than milliseconds. */
const LARGE_BYTES = 131_072

/** Bytes that may wait, however few tasks they are. */
const MOST_BYTES = 128 * 1_048_576

/** Tasks in the order in which they came, bounded in number and bytes. */
export class TaskQueue<Entry> {
  private readonly waiting: Waiting<Entry>[] = []
  private bytes = 0

  constructor(private readonly most: number) {}

  get length(): number {
    return this.waiting.length
  }

  hasRoom(bytes: number): boolean {
    return this.waiting.length < this.most && this.bytes + bytes <= MOST_BYTES
  }

  add(waiting: Waiting<Entry>): void {
    this.waiting.push(waiting)
    this.bytes += waiting.bytes
  }

  /** The next task; the next small one where large ones have all the workers that they may have. */
  next(mayBeLarge: boolean): Waiting<Entry> | null {
    const index = this.waiting.findIndex((each) => mayBeLarge || !isLarge(each.bytes))
    return index < 0 ? null : this.removeAt(index)
  }

  remove(entry: Entry): void {
    const index = this.waiting.findIndex((each) => each.entry === entry)
    if (index >= 0) this.removeAt(index)
  }

  private removeAt(index: number): Waiting<Entry> | null {
    const [removed] = this.waiting.splice(index, 1)
    this.bytes -= removed?.bytes ?? 0
    return removed ?? null
  }
}

export function isLarge(bytes: number): boolean {
  return bytes > LARGE_BYTES
}
