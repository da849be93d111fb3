import type { Marks } from './value'

/**
 * What Terraform would refuse of an expression, or what is not known here. It never leaves this room:
 * `try` and `can` take it, and an argument that ends in one is unknown.
 */
export class EvaluationError extends Error {
  constructor(
    message: string,
    /** What the operands came from: whoever takes the error depends on them. */
    readonly marks: Marks,
  ) {
    super(message)
  }
}
