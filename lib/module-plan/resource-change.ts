import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { FactCertainty } from '../providers/resource-facts'
import type { TerraformVariable } from '../terraform/terraform-variable'

/** A job as its module gets it: what `analyse()` found out of it. */
export interface PlannedInput {
  readonly cloud: Provider
  readonly runtime: Runtime
  /** The entries of its tfvars file. */
  readonly variables: readonly TerraformVariable[]
}

/** What Terraform does to a resource of which the arguments differ. */
export type ResourceAction = 'create' | 'update' | 'replace' | 'delete'

/** A part of a variable of the module: `compute` with `['cpu']`, or a whole one with an empty path. */
export interface VariablePart {
  readonly variable: string
  readonly path: readonly (string | number)[]
}

/** An argument of a resource that gets another value. */
export interface ArgumentChange {
  /** Keys of blocks and attributes, without the numbers of blocks: `['template', 'containers', 'image']`. */
  readonly path: readonly string[]
  /** Whether this difference alone makes Terraform delete the resource and create it anew. */
  readonly forcesReplacement: boolean
  /**
   * The changed parts of variables that its value was worked out from. Empty where the value comes from
   * a resource that is replaced or created: then `through` names it.
   */
  readonly causes: readonly VariablePart[]
  /** Addresses of resources that are made anew and whose attributes it takes. */
  readonly through: readonly string[]
}

/** What `terraform plan` does to one resource of a job whose state is that of another version of it. */
export interface ResourceChange {
  /** In the job's module: `aws_ecs_task_definition.this[0]`, `module.job[0].kubernetes_job_v1.this[0]`. */
  readonly address: string
  readonly type: string
  readonly action: ResourceAction
  /** In the order of their paths. None for what is created or deleted. */
  readonly arguments: readonly ArgumentChange[]
  /** Why a resource comes or goes: the changed parts of variables that its `count` or `for_each` reads. */
  readonly causes: readonly VariablePart[]
  /** How it is known which of its arguments force a new resource; that it comes or goes the module says. */
  readonly certainty: FactCertainty
  /** Whether nothing changes but its tags or labels. */
  readonly isTagsOnly: boolean
}
