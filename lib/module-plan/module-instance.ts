import type {
  Expression,
  ModulePlan,
  PlannedCall,
  PlannedFile,
  PlannedResource,
  PlannedVariable,
} from '../providers/module-plan'
import { evaluate } from './evaluate'
import { EvaluationError } from './evaluation-error'
import { type Instance, instancesOf, repeatedValue } from './instances'
import { type Arguments, evaluateBody } from './resource-arguments'
import { Scope } from './scope'
import { type Marks, NO_MARKS, scalar, unknown, type Value } from './value'
import { variableValue } from './variable-values'

/** What all modules of one plan share. */
export interface PlanContext {
  /** The modules that may be called, by their folders. */
  readonly callable: Readonly<Record<string, ModulePlan>>
  /** What a data source gives: its attributes by name; undefined where only the apply knows. */
  readonly readData: (
    type: string,
    region: string | null,
  ) => Readonly<Record<string, string>> | undefined
  /** What a resource that is there already has beside its arguments; absent where only the apply knows. */
  readonly given?: (address: string, type: string, attribute: string) => string | undefined
  /** How many more expressions may be worked out. */
  budget: number
}

/** A resource of a module with its arguments. */
export interface PlannedInstance {
  readonly address: string
  readonly type: string
  readonly name: string
  readonly resource: PlannedResource
  readonly arguments: Arguments
  /** What its being there depends on. */
  readonly marks: Marks
}

/** A module that is called once, with values for its variables. Everything in it is worked out when asked for. */
export class ModuleInstance {
  private readonly locals = new Map<string, () => Value>()
  private readonly variables = new Map<string, () => Value>()
  private readonly resources = new Map<string, PlannedResource>()
  private readonly calls = new Map<string, PlannedCall>()
  private readonly called = new Map<string, () => readonly Called[]>()
  private readonly outputs = new Map<string, Expression>()
  private readonly scope = new Scope(this)

  constructor(
    private readonly plan: ModulePlan,
    files: readonly PlannedFile[],
    variables: readonly PlannedVariable[],
    inputs: (name: string) => Value | undefined,
    private readonly context: PlanContext,
    /** `module.job[0].` for one that another calls. */
    private readonly prefix: string,
  ) {
    const isRoot = prefix === ''
    for (const variable of variables) {
      const mark = isRoot ? JSON.stringify([variable.name]) : null
      this.variables.set(
        variable.name,
        once(() => variableValue(variable, inputs(variable.name), mark)),
      )
    }
    for (const { locals = {}, resources = [], calls = [], outputs = {} } of files) {
      for (const [name, expression] of Object.entries(locals)) {
        this.locals.set(
          name,
          once(() => evaluate(expression, this.scope)),
        )
      }
      for (const one of resources) this.resources.set(`${one.type}.${one.name}`, one)
      for (const one of calls) {
        this.calls.set(one.name, one)
        this.called.set(
          one.name,
          once(() => this.callsOf(one)),
        )
      }
      for (const [name, expression] of Object.entries(outputs)) this.outputs.set(name, expression)
    }
  }

  /** Counts one step; the texts of jobs are not endless, but nobody waits for ever. */
  spend(): void {
    this.context.budget--
    if (this.context.budget < 0) throw new EvaluationError('It takes too long.', NO_MARKS)
  }

  variable(name: string): Value | undefined {
    return this.variables.get(name)?.()
  }

  output(name: string): Value {
    const expression = this.outputs.get(name)
    if (expression === undefined) throw new EvaluationError(`No output ${name}.`, NO_MARKS)
    return evaluate(expression, this.scope)
  }

  /** `local.x`, `var.x`, `module.x`, `path.module`, `aws_iam_role.x`; undefined for anything else. */
  lookUp(kind: string, name: string): Value | undefined {
    if (kind === 'path') return scalar('.')
    if (kind === 'local') return this.named(this.locals.get(name), name)
    if (kind === 'var') return this.named(this.variables.get(name), name)
    if (kind === 'module') return this.moduleValue(name)
    const resource = this.resources.get(`${kind}.${name}`)
    return resource && this.resourceValue(resource)
  }

  /** `data.x.y`. */
  readData(type: string, name: string): Value {
    const region = this.variable('region')
    const known = this.context.readData(type, typeof region?.data === 'string' ? region.data : null)
    const address = `${this.prefix}data.${type}.${name}`
    const marks = region?.marks ?? NO_MARKS
    return {
      data: {
        kind: 'resource',
        address,
        attribute: (attribute) => {
          const value = known?.[attribute]
          if (value !== undefined) return scalar(value, marks)
          return unknown(`${address}.${attribute}`, new Set())
        },
      },
      marks: NO_MARKS,
    }
  }

  textOf([path]: readonly Value[]): string {
    const text = this.plan.texts[fileName(path)]
    if (text === undefined) throw new EvaluationError('The file is not known here.', NO_MARKS)
    return text
  }

  templateOf([path]: readonly Value[]): Expression {
    const template = this.plan.templates[fileName(path)]
    if (template === undefined) throw new EvaluationError('The file is not known here.', NO_MARKS)
    return template
  }

  /**
   * Every resource of this module and of those that it calls. Where it cannot be said how many there
   * are, there are none: Terraform refuses to plan that.
   */
  plannedResources(): readonly PlannedInstance[] {
    const own = [...this.resources.values()].flatMap((resource) =>
      orNone(() => this.instances(resource)).map((instance) => ({
        address: this.addressOf(resource, instance),
        type: resource.type,
        name: resource.name,
        resource,
        arguments: evaluateBody(resource, this.scope.with(instance.names)),
        marks: instance.marks,
      })),
    )
    const below = [...this.called.values()].flatMap((calls) =>
      orNone(calls).flatMap(({ module, marks }) =>
        module.plannedResources().map((one) => ({
          ...one,
          marks: new Set([...marks, ...one.marks]),
        })),
      ),
    )
    return [...own, ...below]
  }

  private named(value: (() => Value) | undefined, name: string): Value {
    if (!value) throw new EvaluationError(`Nothing is named ${name}.`, NO_MARKS)
    return value()
  }

  private instances(of: PlannedResource | PlannedCall): readonly Instance[] {
    return instancesOf(of, this.scope)
  }

  private addressOf({ type, name }: PlannedResource, { key }: Instance): string {
    return `${this.prefix}${type}.${name}${key}`
  }

  private resourceValue(resource: PlannedResource): Value {
    const instances = this.instances(resource).map((instance) => ({
      ...instance,
      value: this.instanceValue(resource, instance),
    }))
    return repeatedValue(resource, instances, this.scope)
  }

  private instanceValue(resource: PlannedResource, instance: Instance): Value {
    const address = this.addressOf(resource, instance)
    const scope = this.scope.with(instance.names)
    const attribute = (name: string): Value => {
      const expression = resource.attributes?.[name]
      const given = expression === undefined ? null : evaluate(expression, scope)
      // What is not given is the provider's to say.
      if (given && given.data !== null) return given
      const known = this.context.given?.(address, resource.type, name)
      if (known !== undefined) return scalar(known)
      return unknown(`${address}.${name}`, new Set([address]), given?.marks)
    }
    return { data: { kind: 'resource', address, attribute }, marks: NO_MARKS }
  }

  private moduleValue(name: string): Value | undefined {
    const call = this.calls.get(name)
    if (!call) throw new EvaluationError(`No module ${name}.`, NO_MARKS)
    const instances = (this.called.get(name)?.() ?? []).map(({ module, instance }) => ({
      ...instance,
      value: {
        data: {
          kind: 'resource' as const,
          address: module.prefix,
          attribute: (output: string) => module.output(output),
        },
        marks: NO_MARKS,
      },
    }))
    return repeatedValue(call, instances, this.scope)
  }

  private callsOf(call: PlannedCall): readonly Called[] {
    const plan = this.context.callable[call.source]
    if (!plan) return []
    return this.instances(call).map((instance) => {
      const scope = this.scope.with(instance.names)
      const inputs = (name: string): Value | undefined => {
        const expression = call.inputs[name]
        return expression === undefined ? undefined : evaluate(expression, scope)
      }
      const prefix = `${this.prefix}module.${call.name}${instance.key}.`
      const module = new ModuleInstance(
        plan,
        plan.files,
        plan.variables,
        inputs,
        this.context,
        prefix,
      )
      return { module, instance, marks: instance.marks }
    })
  }
}

interface Called {
  readonly module: ModuleInstance
  readonly instance: Instance
  readonly marks: Marks
}

const fileName = (path: Value | undefined): string => String(path?.data).replace(/^.*\//, '')

function orNone<T>(work: () => readonly T[]): readonly T[] {
  try {
    return work()
  } catch (error) {
    if (error instanceof EvaluationError) return []
    throw error
  }
}

/** Worked out once; what refuses once refuses always, and what asks for itself is refused. */
function once<T>(work: () => T): () => T {
  let state: { readonly value: T } | { readonly error: EvaluationError } | 'working' | null = null
  return () => {
    if (state === 'working') throw new EvaluationError('It asks for itself.', NO_MARKS)
    if (state === null) {
      state = 'working'
      try {
        state = { value: work() }
      } catch (error) {
        state = error instanceof EvaluationError ? { error } : null
        throw error
      }
    }
    if ('error' in state) throw state.error
    return state.value
  }
}
