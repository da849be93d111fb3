import type { ParsedDocument, Path } from '../document'
import { columnOf } from '../lines'
import { isBlank, isBlockCollection, isCollection, type ListNode, type TreeNode } from '../tree'
import { isInJson } from './json-around'

/** How a document is written, as far as its own habit can be told. */
export interface Style {
  /** Spaces of a map below its key. */
  readonly step: number
  /** Spaces of a list's dashes below its key; 0 for lists that are not indented. */
  readonly listStep: number
  /** Whether a new list of scalars goes on one line: `[a, b]`. */
  readonly isListFlow: boolean
  readonly quote: '"' | "'"
  /** Whether the place lies in JSON, where keys and text are always in double quotes. */
  readonly isJson: boolean
}

/** Collections looked at before a habit counts as known. */
const SAMPLE = 500

/** The style of a document at a path; habits without a case are 2, `[a, b]` and ". */
export function styleAt(document: ParsedDocument, path: Path): Style {
  return { ...habitsOf(document), isJson: isInJson(document, path) }
}

/** The most frequent indentation, list form and quote. */
function habitsOf({ text, tree }: ParsedDocument): Omit<Style, 'isJson'> {
  const habits = new Habits(text)
  const queue: TreeNode[] = tree ? [tree] : []
  for (let index = 0; index < Math.min(queue.length, SAMPLE); index++) {
    const node = queue[index]
    if (!isCollection(node)) continue
    if (node.kind === 'list') habits.seeList(node)
    for (const { key, value } of node.entries) {
      if (key && !isBlank(value)) habits.seePair(key, value, node.flow)
      queue.push(value)
    }
  }
  return habits.style
}

/** Gathers how the parts of a text are written. */
class Habits {
  private readonly steps = new Tally<number>()
  private readonly listSteps = new Tally<number>()
  private readonly listForms = new Tally<'flow' | 'block'>()
  private readonly quotes = new Tally<'"' | "'">()

  constructor(private readonly text: string) {}

  seeList({ entries, flow }: ListNode): void {
    if (entries.length > 0) this.listForms.add(flow ? 'flow' : 'block')
  }

  seePair(key: TreeNode, value: TreeNode, inFlow: boolean): void {
    if (value.kind === 'scalar' && value.style === 'double') this.quotes.add('"')
    if (value.kind === 'scalar' && value.style === 'single') this.quotes.add("'")
    if (inFlow || !isBlockCollection(value)) return
    const step = columnOf(this.text, value.start) - columnOf(this.text, key.start)
    if (value.kind === 'list') this.listSteps.add(step)
    else this.steps.add(step)
  }

  get style(): Omit<Style, 'isJson'> {
    const step = this.steps.most ?? 2
    return {
      step,
      listStep: this.listSteps.most ?? step,
      isListFlow: this.listForms.most !== 'block',
      quote: this.quotes.most ?? '"',
    }
  }
}

/** Counts values; of equally frequent ones the first seen wins. */
class Tally<T> {
  private readonly counts = new Map<T, number>()

  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }

  get most(): T | undefined {
    let best: T | undefined
    for (const [value, count] of this.counts) {
      if (best === undefined || count > (this.counts.get(best) ?? 0)) best = value
    }
    return best
  }
}
