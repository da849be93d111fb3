import type { Bounds } from './field-checks/numbers'

/** Amounts that people pick between two bounds: the least, doubled until it passes the most. */
export function memorySteps({ min, max }: Required<Bounds>): readonly number[] {
  const steps: number[] = []
  for (let step = min; step < max; step *= 2) steps.push(step)
  return [...steps, max]
}
