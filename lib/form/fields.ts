import type { Control, EntryKind } from './draft'
import { VARIABLE_FIELDS, VARIABLE_NAMES, type VariableRow } from './variable-fields'

/** The sections of the form: those of the schema in its order, and what the modules take besides where it belongs. */
export const SECTIONS = [
  { id: 'job', title: 'Job' },
  { id: 'provider', title: 'Provider and runtime' },
  { id: 'run', title: 'Run' },
  { id: 'where', title: 'Where' },
  { id: 'compute', title: 'Compute and scaling' },
  { id: 'networking', title: 'Networking' },
  { id: 'storage', title: 'Storage' },
  { id: 'identity', title: 'Identity and rights' },
  { id: 'tags', title: 'Tags' },
  { id: 'terraform', title: 'Terraform' },
  { id: 'monitoring', title: 'Monitoring' },
] as const
export type Section = (typeof SECTIONS)[number]
export type SectionId = Section['id']

/** What a number counts, as shown behind it. */
export type Unit = 'GiB' | 'seconds' | 'percent' | 'records'

/** A row of the field table. */
interface FieldRow {
  /** The keys from the document's root, joined with `/`: a dot would mean nesting to the form. */
  readonly id: string
  readonly section: SectionId
  readonly control: Control
  readonly unit?: Unit
  /** Keys of a record that have fields of their own. */
  readonly except?: readonly string[]
  /** The types a record's values may have; the first is what a new one gets. */
  readonly kinds?: readonly [EntryKind, ...EntryKind[]]
  /** Folded below the section's other fields: few jobs need it. */
  readonly isFurther?: boolean
}

/** Every field that the schema names, by section, once. Labels and help are in its metadata. */
export const SCHEMA_FIELDS = [
  { id: 'tenant_id', section: 'job', control: 'text' },
  { id: 'environment', section: 'job', control: 'text' },
  { id: 'job_name', section: 'job', control: 'text' },
  { id: 'asset', section: 'job', control: 'text' },
  { id: 'asset_path', section: 'job', control: 'text' },
  { id: 'source_connector', section: 'job', control: 'text' },
  { id: 'target_connector', section: 'job', control: 'text' },

  { id: 'infrastructure/provider', section: 'provider', control: 'provider' },
  { id: 'infrastructure/runtime/type', section: 'provider', control: 'runtime' },

  { id: 'infrastructure/runtime/compute/cpu', section: 'compute', control: 'cpu' },
  { id: 'infrastructure/runtime/compute/memory', section: 'compute', control: 'memory' },
  {
    id: 'infrastructure/runtime/compute/disk_size',
    section: 'compute',
    control: 'quantity',
    unit: 'GiB',
  },
  { id: 'infrastructure/runtime/compute/instance_type', section: 'compute', control: 'text' },
  { id: 'infrastructure/runtime/scaling/min_instances', section: 'compute', control: 'number' },
  { id: 'infrastructure/runtime/scaling/max_instances', section: 'compute', control: 'number' },
  {
    id: 'infrastructure/runtime/scaling/target_cpu_utilization',
    section: 'compute',
    control: 'number',
    unit: 'percent',
  },
  {
    id: 'infrastructure/runtime/timeout_seconds',
    section: 'compute',
    control: 'number',
    unit: 'seconds',
  },

  { id: 'infrastructure/networking/vpc_id', section: 'networking', control: 'text' },
  { id: 'infrastructure/networking/subnet_ids', section: 'networking', control: 'list' },
  { id: 'infrastructure/networking/security_group_ids', section: 'networking', control: 'list' },
  { id: 'infrastructure/networking/private_access', section: 'networking', control: 'switch' },

  { id: 'infrastructure/storage/state_bucket', section: 'storage', control: 'text' },
  { id: 'infrastructure/storage/data_bucket', section: 'storage', control: 'text' },
  { id: 'infrastructure/storage/encryption/enabled', section: 'storage', control: 'switch' },
  { id: 'infrastructure/storage/encryption/kms_key_id', section: 'storage', control: 'text' },

  { id: 'infrastructure/tags/cost_center', section: 'tags', control: 'text' },
  { id: 'infrastructure/tags/business_unit', section: 'tags', control: 'text' },
  { id: 'infrastructure/tags/project', section: 'tags', control: 'text' },
  { id: 'infrastructure/tags/environment', section: 'tags', control: 'choice' },
  { id: 'infrastructure/tags/owner', section: 'tags', control: 'text' },
  { id: 'infrastructure/tags/compliance', section: 'tags', control: 'list' },
  { id: 'infrastructure/tags/data_classification', section: 'tags', control: 'text' },
  { id: 'infrastructure/tags/custom', section: 'tags', control: 'record', kinds: ['text'] },
  {
    id: 'infrastructure/tag_options/fold_classification_fields',
    section: 'tags',
    control: 'switch',
  },

  { id: 'infrastructure/terraform/module_source', section: 'terraform', control: 'text' },
  { id: 'infrastructure/terraform/module_version', section: 'terraform', control: 'text' },
  { id: 'infrastructure/terraform/backend/type', section: 'terraform', control: 'choice' },
  {
    id: 'infrastructure/terraform/backend/config',
    section: 'terraform',
    control: 'record',
    kinds: ['text', 'number', 'boolean'],
  },
  {
    id: 'infrastructure/terraform/variables',
    section: 'terraform',
    control: 'record',
    except: VARIABLE_NAMES,
    kinds: ['text', 'number', 'boolean'],
  },

  { id: 'infrastructure/monitoring/enabled', section: 'monitoring', control: 'switch' },
  { id: 'infrastructure/monitoring/metrics_namespace', section: 'monitoring', control: 'text' },
  { id: 'infrastructure/monitoring/log_group', section: 'monitoring', control: 'text' },
  { id: 'infrastructure/monitoring/alerts/channels', section: 'monitoring', control: 'list' },
  {
    id: 'infrastructure/monitoring/alerts/thresholds/error_rate',
    section: 'monitoring',
    control: 'number',
    unit: 'percent',
  },
  {
    id: 'infrastructure/monitoring/alerts/thresholds/timeout_rate',
    section: 'monitoring',
    control: 'number',
    unit: 'percent',
  },
  {
    id: 'infrastructure/monitoring/alerts/thresholds/records_processed_min',
    section: 'monitoring',
    control: 'number',
    unit: 'records',
  },
  {
    id: 'infrastructure/monitoring/alerts/thresholds',
    section: 'monitoring',
    control: 'record',
    except: ['error_rate', 'timeout_rate', 'records_processed_min'],
    kinds: ['number'],
  },
] as const satisfies readonly FieldRow[]

type Row = (typeof SCHEMA_FIELDS)[number] | VariableRow

/** Every field of the form, by section, once: the schema's, then those of the modules' variables. */
export const FIELDS: readonly Row[] = SECTIONS.flatMap(({ id }) => [
  ...SCHEMA_FIELDS.filter(({ section }) => section === id),
  ...VARIABLE_FIELDS.filter(({ section }) => section === id),
])

export type SchemaFieldId = (typeof SCHEMA_FIELDS)[number]['id']
export type FieldId = Row['id']

/** The ids of the fields whose control is one of `C`. */
export type FieldIdOf<C extends Control> = Extract<Row, { control: C }>['id']

/** A field by its control: `Field<'list'>` has the id of a list. */
export type Field<C extends Control = Control> = {
  [Each in C]: FieldRow & { readonly id: FieldIdOf<Each>; readonly control: Each }
}[C]
