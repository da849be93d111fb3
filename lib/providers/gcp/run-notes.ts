import type { CloudNotes, RunNotes } from '../run-notes'
import type { GCP_FACTS } from './facts'

export const GCP_NOTES: CloudNotes = {
  imageForm: 'REGION-docker.pkg.dev/PROJECT/REPOSITORY/NAME:TAG',
  pushImage: [
    'gcloud auth configure-docker REGION-docker.pkg.dev',
    'docker build -t IMAGE .',
    'docker push IMAGE',
  ],
  applyRights: [
    'It makes service accounts and grants them roles: `roles/iam.serviceAccountAdmin`, `roles/iam.serviceAccountUser` and the right to set the policies of buckets, key and secrets.',
    'It makes what the README of the module lists: `roles/run.admin`, `roles/logging.configWriter`, `roles/monitoring.editor` and, with a schedule, `roles/cloudscheduler.admin`.',
  ],
}

const APIS =
  'The APIs of the services are switched on in the project (`gcloud services enable …`): the module switches none on.'
const REGISTRY =
  'The service agent of Cloud Run may read the registry of the image, if that is in another project (`roles/artifactregistry.reader`).'
const STATE = ['storage', 'state_bucket'] as const

/** What runs on Google Cloud find in their project. */
export const GCP_RUN_NOTES: Readonly<Record<(typeof GCP_FACTS.runtimes.value)[number], RunNotes>> =
  {
    cloud_run: { keepsStateIn: STATE, prerequisites: [APIS, REGISTRY] },
    cloud_functions: { keepsStateIn: STATE, prerequisites: [APIS, REGISTRY] },
    dagster: {
      keepsStateIn: STATE,
      prerequisites: [
        APIS,
        REGISTRY,
        'A Dagster deployment runs already: its daemon and webserver read the module’s outputs.',
      ],
    },
    airflow: {
      keepsStateIn: STATE,
      prerequisites: [
        APIS,
        REGISTRY,
        'The Composer environment reads its DAGs from `dag_bucket`, and has the Google provider of Airflow.',
      ],
    },
    kubernetes: {
      keepsStateIn: ['state_volume_claim'],
      prerequisites: [
        'The cluster has Workload Identity.',
        'A volume claim for the state needs a CSI driver: Cloud Storage FUSE, or Filestore.',
      ],
    },
  }
