import type { Runtime } from '@/schemas/vocabulary'
import type { ModuleVariable } from './module-variable'

/** A leaf of the infrastructure block, dotted from below `infrastructure`: `runtime.compute.cpu`. */
export const EFFECT_FIELDS = [
  'runtime.compute.cpu',
  'runtime.compute.memory',
  'runtime.compute.disk_size',
  'runtime.compute.instance_type',
  'runtime.scaling.min_instances',
  'runtime.scaling.max_instances',
  'runtime.scaling.target_cpu_utilization',
  'runtime.timeout_seconds',
  'networking.vpc_id',
  'networking.subnet_ids',
  'networking.security_group_ids',
  'networking.private_access',
  'storage.state_bucket',
  'storage.data_bucket',
  'storage.encryption.enabled',
  'storage.encryption.kms_key_id',
  'monitoring.enabled',
  'monitoring.metrics_namespace',
  'monitoring.log_group',
  'monitoring.alerts.channels',
  'monitoring.alerts.thresholds.error_rate',
  'monitoring.alerts.thresholds.timeout_rate',
  'monitoring.alerts.thresholds.records_processed_min',
] as const
export type EffectField = (typeof EFFECT_FIELDS)[number]

/** What a field does on one runtime of one cloud. */
export type Effect =
  /** Resource arguments it sets: `aws_ecs_task_definition.this.cpu`. */
  | { readonly sets: readonly [string, ...string[]] }
  /** Nothing, and why, as the rest of "no effect here because …", without a full stop. */
  | { readonly none: string }

/** Every field has an answer on every runtime: the compiler asks for it. */
export type Effects = Readonly<Record<EffectField, Effect>>

/** What the block itself gives the module: its fields answer for these, or nothing can set them otherwise. */
type BlockVariable =
  | 'cloud_provider'
  | 'runtime_type'
  | 'job_name'
  | 'tenant_id'
  | 'compute'
  | 'scaling'
  | 'timeout_seconds'
  | 'networking'
  | 'storage'
  | 'monitoring'
  | 'tags'
  | 'labels'

/** The variables of a module that only `terraform.variables` sets, in the bundle of one runtime. */
type OwnName<Variable, On> = Variable extends {
  readonly name: infer Name
  readonly runtimes: infer In
}
  ? IsIn<On, In> extends true
    ? Exclude<Name & string, BlockVariable>
    : never
  : never

type IsIn<On, In> = In extends 'all' | readonly (infer One)[]
  ? In extends 'all'
    ? true
    : On extends One
      ? true
      : false
  : false

/** Every such variable has an answer on every runtime: the compiler asks for it. */
export type VariableEffects<Variables extends readonly ModuleVariable[], On extends Runtime> = {
  readonly [Each in On]: Readonly<Record<OwnName<Variables[number], Each>, Effect>>
}
