import { type CloudFace, runtimeFaces } from '../cloud-face'
import { eitherOf } from '../fact'
import { GCP_EFFECTS } from './effects'
import { GCP_EXAMPLES } from './examples'
import { GCP_FACE_VARIABLES } from './face-variables.gen'
import { GCP_FACTS as FACTS } from './facts'
import { CLOUD_RUN_SIZES, FUNCTION_SIZES } from './sizes'
import { GCP_SWITCHES } from './switches'

export type GcpRuntime = (typeof FACTS.runtimes.value)[number]

const RUNTIMES = {
  cloud_run: { label: 'Cloud Run job', sizes: CLOUD_RUN_SIZES, scheduleDialect: 'cloud-scheduler' },
  cloud_functions: {
    label: 'Cloud Functions (2nd gen)',
    sizes: FUNCTION_SIZES,
    scheduleDialect: 'cloud-scheduler',
  },
  dagster: { label: 'Dagster on Cloud Run', sizes: CLOUD_RUN_SIZES, scheduleDialect: 'dagster' },
  kubernetes: {
    label: 'Kubernetes (GKE)',
    sizes: null,
    scheduleDialect: 'kubernetes',
  },
  airflow: {
    label: 'Airflow (Composer) on Cloud Run',
    sizes: CLOUD_RUN_SIZES,
    scheduleDialect: 'airflow',
  },
} as const satisfies Record<GcpRuntime, object>

/**
 * Label rules of Google Cloud. The hyphen is legal there; the job's owner asked for "lowercase with
 * underscores", so it becomes one too.
 */
export const GCP_FACE = {
  id: 'gcp',
  label: 'Google Cloud',
  tags: {
    noun: 'label',
    lowerCase: true,
    illegalInName: /[^\p{Ll}\p{Lo}\p{N}_]/gu,
    illegalInValue: /[^\p{Ll}\p{Lo}\p{N}_]/gu,
    nameStart: /^[\p{Ll}\p{Lo}]/u,
    nameMaxCharacters: FACTS.labelCharacters.value,
    valueMaxCharacters: FACTS.labelCharacters.value,
    nameMaxBytes: FACTS.labelBytes.value,
    valueMaxBytes: FACTS.labelBytes.value,
    listSeparator: ',',
    reservedNamePrefixes: FACTS.labelPrefixes.value,
    reservedValuePrefixes: [],
    namesIgnoreCase: false,
    maxTags: FACTS.labelMax.value,
    addedByProvider: [{ name: 'goog-terraform-provisioned', value: 'true' }],
    why: {
      listSeparator: '',
      lowerCase: 'Google Cloud takes lower-case labels only.',
      characters:
        'Google Cloud labels hold lower-case letters, digits and underscores here; anything else becomes an underscore.',
      nameStart: 'A Google Cloud label name starts with a letter.',
      length: `Google Cloud takes ${FACTS.labelCharacters.value} characters and ${FACTS.labelBytes.value} bytes in a label name and in a value.`,
      reserved: `Google Cloud keeps names that start with ${eitherOf(FACTS.labelPrefixes.value.map((prefix) => `"${prefix}"`))} for itself.`,
      sameName: 'Both become the same label on Google Cloud.',
    },
    source: FACTS.labelCharacters.source,
  },
  runtimes: runtimeFaces(FACTS.runtimes.value, {
    effects: GCP_EFFECTS,
    variables: GCP_FACE_VARIABLES,
    examples: GCP_EXAMPLES,
    own: RUNTIMES,
  }),
  switches: GCP_SWITCHES,
} satisfies CloudFace
