import * as z from 'zod'

// Terraform turns numbers and booleans into text where it wants text; null stands for "not given".
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => (value == null ? null : String(value)))
  .catch(null)
const flag = z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false)
const texts = z.array(z.string()).catch([])
const part = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object(shape)
    .nullish()
    .transform((value) => value ?? null)
    .catch(null)

const variablesSchema = z.object({
  project_id: text,
  networking: part({ vpc_id: text, subnet_ids: texts, security_group_ids: texts }),
  storage: part({
    state_bucket: text,
    data_bucket: text,
    encryption: part({ enabled: flag, kms_key_id: text }),
  }),
  monitoring: part({
    enabled: flag,
    log_group: text,
    alerts: part({ channels: texts, thresholds: z.record(z.string(), z.unknown()).catch({}) }),
  }),
  composer_service_account: text,
  dag_bucket: text,
  dagster_service_account: text,
  docker_repository: text,
  event_trigger: part({ pubsub_topic: text }),
  kubernetes_service_account_name: text,
  project_number: text,
  schedule: text,
  secrets: z.record(z.string(), z.string()).catch({}),
  source_bucket: text,
  source_object: text,
})

/** The variables that decide which resources `terraform/gcp` makes, with the module's defaults. */
export type GcpVariables = z.output<typeof variablesSchema>

/**
 * Reads what `terraform.tfvars.json` holds. A value of a wrong type counts as not given: Terraform
 * refuses it, and the picture still shows the rest.
 */
export function readGcpVariables(variables: Readonly<Record<string, unknown>>): GcpVariables {
  return variablesSchema.parse(variables)
}
