import type { FieldCheck } from '../field-check'

/** What a check says, of which value, and on which runtimes. */
export type Where = Pick<FieldCheck, 'refusal' | 'at' | 'runtimes'>
