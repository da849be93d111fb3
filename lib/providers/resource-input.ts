import type { Runtime } from '@/schemas/vocabulary'

/** What a cloud's resource graph is worked out from. */
export interface ResourceInput {
  readonly runtime: Runtime
  /** Exactly what `terraform.tfvars.json` holds. */
  readonly variables: Readonly<Record<string, unknown>>
  /** The name of a kind of resource, by the cloud's name rules. */
  names(kind: string): string
}
