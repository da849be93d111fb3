/** What part a resource plays around the job; the picture groups by it. */
export const RESOURCE_ROLES = [
  'launcher',
  'job',
  'identity',
  'network',
  'logs',
  'alarm',
  'encryption',
  'storage',
  'cluster',
] as const
export type ResourceRole = (typeof RESOURCE_ROLES)[number]

export interface CarriedTags {
  readonly carried: true
  /** What stands for the tags on Kubernetes; absent where they are as the cloud has them. */
  readonly labels?: Readonly<Record<string, string>>
}

export interface ResourceNode {
  /** Terraform address in the module, `aws_ecs_cluster.this[0]`; existing things: a made-up stable id. */
  readonly address: string
  /** As people say it: "Task definition". */
  readonly label: string
  /** The name it gets in the cloud, when it is known before the apply. */
  readonly name?: string
  readonly role: ResourceRole
  /** True for what must already exist: dashed, and in no plan. */
  readonly isExisting: boolean
  /** Whether it carries the tags; when not, why. */
  readonly tags: CarriedTags | { readonly carried: false; readonly why: string }
  /** Fields of the infrastructure block that shape it, dotted below `infrastructure`. */
  readonly fields: readonly string[]
}

export interface ResourceEdge {
  readonly from: string
  readonly to: string
  /** The verb between them: "starts", "writes to". */
  readonly label: string
}

/** What the module builds for one job, and what must be there already. */
export interface ResourceGraph {
  readonly nodes: readonly ResourceNode[]
  readonly edges: readonly ResourceEdge[]
}
