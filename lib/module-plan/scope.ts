import type { Expression } from '../providers/module-plan'
import { EvaluationError } from './evaluation-error'
import type { ModuleInstance } from './module-instance'
import { NO_MARKS, type Value } from './value'

/** What the names of an expression stand for. */
export class Scope {
  constructor(
    readonly module: ModuleInstance,
    private readonly names: Readonly<Record<string, Value>> = {},
  ) {}

  /** The same with more names, which hide others. */
  with(names: Readonly<Record<string, Value>>): Scope {
    return new Scope(this.module, { ...this.names, ...names })
  }

  /** A name of a loop, of a block, of an instance. */
  root(name: string): Value {
    const value = Object.hasOwn(this.names, name) ? this.names[name] : undefined
    if (value === undefined) throw new EvaluationError(`Nothing is named ${name}.`, NO_MARKS)
    return value
  }

  /** What two names stand for that the module knows: `local.x`, `var.x`, `aws_iam_role.task`. */
  lookUp(source: Expression, name: string): Value | undefined {
    if (!Array.isArray(source)) return undefined
    const [form, first, second] = source
    if (form === 'r' && typeof first === 'string') {
      return Object.hasOwn(this.names, first) ? undefined : this.module.lookUp(first, name)
    }
    const isData = form === 'g' && Array.isArray(first) && first[0] === 'r' && first[1] === 'data'
    return isData ? this.module.readData(String(second), name) : undefined
  }
}
