import type { Codes } from '../findings/code'
import type { DiagnosticCode, DocumentRole, Severity } from './diagnostic'

/** The files that a case begins with. */
export interface CaseFiles {
  readonly title: string
  readonly job: string
  readonly asset?: string
  /** The path of an asset that was looked for in vain. */
  readonly assetNotFound?: string
  readonly isAssetOutside?: boolean
  /** The organisation's policy. */
  readonly policy?: string
  /** What time it is; absent: nobody says. */
  readonly now?: string
}

/** Files of which a rule has something to say. */
export interface BadCase extends CaseFiles {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** As in messages: `infrastructure.networking.subnet_ids[0]`; empty for the whole file. */
  readonly path: string
  /** Default: the job. */
  readonly document?: DocumentRole
  /** The whole message, or what it must match. */
  readonly message: string | RegExp
  /** The text that is marked, where the path does not say it all. */
  readonly marks?: string
  /** The changed file after the certain fix; absent: there is none. */
  readonly fixed?: string
  /** The changed file after each of the choices, in their order; absent: there are none. */
  readonly choices?: readonly string[]
  /** A fix or choices, whose texts are tested elsewhere. */
  readonly isOffered?: true
}

/** Files on which a rule, or a reader of files, says something or keeps silent. */
export interface RuleCases {
  readonly of: { readonly codes: Codes }
  readonly bad: readonly BadCase[]
  readonly good: readonly CaseFiles[]
}

const job = (provider: string, runtime: string) =>
  `tenant_id: acme\ninfrastructure:\n  provider: ${provider}\n  runtime:\n    type: ${runtime}\n`

/** Beginnings of jobs, to which blocks of the infrastructure are added. */
export const AWS = job('aws', 'ecs')
export const GCP = job('gcp', 'cloud_run')
export const AZURE = job('azure', 'container_apps')
export const EKS = job('aws', 'kubernetes')
