import { LONGEST_PATTERN } from '@/schemas/vocabulary'
import { parsePattern } from './parse-pattern'
import { type PatternNode, PatternProblem } from './pattern-node'

/** One step of a compiled pattern. `to` are the steps that may come next. */
export type PatternStep =
  | { readonly op: 'set'; readonly has: (codePoint: number) => boolean }
  | { readonly op: 'start' | 'end' | 'match' }
  | { readonly op: 'split'; to: readonly number[] }

/** A pattern that is ready to be matched. Its size bounds the time that a match takes. */
export interface CompiledPattern {
  readonly source: string
  readonly steps: readonly PatternStep[]
}

/** With values of at most 256 characters, a match takes at most so many times 256 steps. */
const MOST_STEPS = 500

/** A pattern's text → what `matchesPattern` takes, or why it is not taken, in a sentence. */
export function compilePattern(
  source: string,
):
  | { readonly ok: true; readonly pattern: CompiledPattern }
  | { readonly ok: false; readonly problem: string } {
  try {
    if (source.length > LONGEST_PATTERN) {
      throw new PatternProblem(`It has more than ${LONGEST_PATTERN} characters.`)
    }
    const steps: PatternStep[] = []
    emit(parsePattern(source), steps)
    push({ op: 'match' }, steps)
    return { ok: true, pattern: { source, steps } }
  } catch (error) {
    if (error instanceof PatternProblem) return { ok: false, problem: error.message }
    throw error
  }
}

function push<Step extends PatternStep>(step: Step, steps: PatternStep[]): Step {
  if (steps.length >= MOST_STEPS) {
    throw new PatternProblem('It is too large: use fewer or smaller repetitions.')
  }
  steps.push(step)
  return step
}

function emit(node: PatternNode, steps: PatternStep[]): void {
  switch (node.kind) {
    case 'set':
      push({ op: 'set', has: node.has }, steps)
      return
    case 'start':
    case 'end':
      push({ op: node.kind }, steps)
      return
    case 'sequence':
      for (const part of node.parts) emit(part, steps)
      return
    case 'choice':
      emitChoice(node.options, steps)
      return
    case 'repeat':
      emitRepeat(node, steps)
  }
}

function emitChoice(options: readonly PatternNode[], steps: PatternStep[]): void {
  const fork = push({ op: 'split', to: [] as readonly number[] }, steps)
  const starts: number[] = []
  const exits: { to: readonly number[] }[] = []
  for (const option of options) {
    starts.push(steps.length)
    emit(option, steps)
    exits.push(push({ op: 'split', to: [] as readonly number[] }, steps))
  }
  fork.to = starts
  for (const exit of exits) exit.to = [steps.length]
}

type Repeat = Extract<PatternNode, { kind: 'repeat' }>

function emitRepeat({ part, min, max }: Repeat, steps: PatternStep[]): void {
  for (let count = 0; count < min; count++) {
    const before = steps.length
    emit(part, steps)
    // Nothing, any number of times, is nothing: nested, such repetitions would never end.
    if (steps.length === before) return
  }
  if (max === Number.POSITIVE_INFINITY) {
    const start = steps.length
    const loop = push({ op: 'split', to: [] as readonly number[] }, steps)
    emit(part, steps)
    push({ op: 'split', to: [start] }, steps)
    loop.to = [start + 1, steps.length]
    return
  }
  const forks: { fork: { to: readonly number[] }; next: number }[] = []
  for (let count = min; count < max; count++) {
    const fork = push({ op: 'split', to: [] as readonly number[] }, steps)
    forks.push({ fork, next: steps.length })
    emit(part, steps)
  }
  for (const { fork, next } of forks) fork.to = [next, steps.length]
}
