import type { FieldCheck } from '../field-check'

/** Takes the old name of the program and its arguments only where no new one stands beside it. */
export function commandAlone(refusal: string): FieldCheck {
  return {
    refusal,
    at: ['command'],
    accepts: (_, { args, entry_point }) => isOpen(args) && isOpen(entry_point),
  }
}

const isOpen = (value: unknown) => value === undefined || value === null
