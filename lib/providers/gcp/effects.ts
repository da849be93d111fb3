// PLACEHOLDER until the module's author writes it (keep the export's name and type).
import { EFFECT_FIELDS, type Effects } from '../effects'
import type { Runtime } from '@/schemas/vocabulary'
const OPEN = Object.fromEntries(EFFECT_FIELDS.map((f) => [f, { sets: ['?'] }])) as unknown as Effects
export const GCP_EFFECTS = { cloud_run: OPEN, cloud_functions: OPEN, dagster: OPEN, kubernetes: OPEN, airflow: OPEN } satisfies Partial<Record<Runtime, Effects>>
