import * as z from 'zod'

// Terraform turns numbers and booleans into text where it wants text; null stands for "not given".
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => (value == null ? null : String(value)))
  .catch(null)
const flag = (otherwise: boolean) =>
  z
    .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
    .nullish()
    .transform((value) => value ?? otherwise)
    .catch(otherwise)
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
  .catch([])
const part = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object(shape)
    .nullish()
    .transform((value) => value ?? null)
    .catch(null)

const variablesSchema = z.object({
  timeout_seconds: text,
  networking: part({ vpc_id: text, subnet_ids: texts, security_group_ids: texts }),
  storage: part({
    state_bucket: text,
    data_bucket: text,
    encryption: part({ enabled: flag(false), kms_key_id: text }),
  }),
  monitoring: part({
    enabled: flag(false),
    log_group: text,
    alerts: part({ channels: texts, thresholds: z.record(z.string(), z.unknown()).catch({}) }),
  }),
  tags: z.record(z.string(), text).catch({}),
  cluster_name: text,
  create_log_group: flag(true),
  egress_cidr_blocks: z.array(z.string()).catch(['0.0.0.0/0']),
  schedule: text,
  dag_bucket: text,
  mwaa_execution_role: text,
  dagster_role: text,
  dagster_security_group_id: text,
  service_discovery_namespace_id: text,
  oidc_provider_arn: text,
  kubernetes_service_account_name: text,
})

/** The variables that decide which resources the module makes, with the module's defaults. */
export type AwsVariables = z.output<typeof variablesSchema>

/**
 * Reads what `terraform.tfvars.json` holds. A value of a wrong type counts as not given: Terraform
 * refuses it, and the picture still shows the rest.
 */
export function readAwsVariables(variables: Readonly<Record<string, unknown>>): AwsVariables {
  return variablesSchema.parse(variables)
}
