import * as z from 'zod'

const text = z.string().min(1).nullish().catch(null)
const texts = z.array(z.string()).catch([])

const moduleInputSchema = z.object({
  compute: z.object({ instance_type: text }).catch({ instance_type: null }),
  networking: z
    .object({ subnet_ids: texts, security_group_ids: texts })
    .catch({ subnet_ids: [], security_group_ids: [] }),
  storage: z
    .object({
      state_bucket: text,
      data_bucket: text,
      encryption: z
        .object({ enabled: z.boolean().catch(false), kms_key_id: text })
        .catch({ enabled: false, kms_key_id: null }),
    })
    .catch({
      state_bucket: null,
      data_bucket: null,
      encryption: { enabled: false, kms_key_id: null },
    }),
  monitoring: z
    .object({
      enabled: z.boolean().catch(false),
      log_group: text,
      alerts: z
        .object({ channels: texts, thresholds: z.record(z.string(), z.unknown()).catch({}) })
        .catch({ channels: [], thresholds: {} }),
    })
    .catch({ enabled: false, log_group: null, alerts: { channels: [], thresholds: {} } }),
  dag_bucket: text,
  airflow_principal_id: text,
  associate_security_group: z.boolean().catch(true),
  container_app_environment_id: text,
  container_registry_id: text,
  kubernetes_service_account_name: text,
  oidc_issuer_url: text,
  resource_group_name: text,
  schedule: text,
  secrets: z.record(z.string(), z.string()).catch({}),
  subscription_id: text,
})

/** The variables that decide which resources `terraform/azure` makes. */
export type ModuleInput = z.output<typeof moduleInputSchema>

/** Reads the variables as leniently as the preview needs: what is missing or wrong is its default. */
export function readModuleInput(variables: Readonly<Record<string, unknown>>): ModuleInput {
  return moduleInputSchema.parse(variables)
}
