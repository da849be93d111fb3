import {
  kubernetesRun,
  NAMESPACE,
  ON_KUBERNETES,
  POD_SECRETS,
  stateClaim,
} from '../kubernetes/run-notes'
import { type CloudNotes, DAGSTER_RUN, type Prerequisite, type RunNotes } from '../run-notes'
import type { GCP_FACTS } from './facts'

export const GCP_NOTES: CloudNotes = {
  imageForm: 'REGION-docker.pkg.dev/PROJECT/REPOSITORY/NAME:TAG',
  pushImage: [
    'gcloud artifacts repositories create REPOSITORY --repository-format docker --location REGION --project PROJECT',
    'gcloud auth configure-docker REGION-docker.pkg.dev',
    'docker build --platform linux/ARCHITECTURE -t IMAGE .',
    'docker push IMAGE',
  ],
  applyRights: [
    'It makes service accounts and grants them roles: `roles/iam.serviceAccountAdmin`, `roles/iam.serviceAccountUser` and the right to set the policies of buckets, key and secrets. With `service_account_email` it makes none and needs only `roles/iam.serviceAccountUser` on that one, the right to set the policy of a key and, where it gives Composer its rights (`composer_service_account`), `roles/iam.roleAdmin` and the right to set the policy of the project.',
    'It makes what the README of the module lists: `roles/run.admin`, `roles/logging.configWriter`, `roles/monitoring.editor` and, with a schedule, `roles/cloudscheduler.admin`.',
  ],
  placeholders: {
    REGION: ['region'],
    SCHEDULE_REGION: ['schedule_region', 'region'],
    PROJECT: ['project_id'],
    CLUSTER: ['cluster_name'],
    NAMESPACE: ['kubernetes_namespace'],
  },
  signIn: [
    '- uses: google-github-actions/auth@6fc4af4b145ae7821d527454aa9bd537d1f2dc5f # v2.1.7',
    '  with:',
    '    workload_identity_provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
    '    service_account: ACCOUNT@PROJECT.iam.gserviceaccount.com',
  ],
}

const apis = (...names: readonly string[]): Prerequisite => ({
  needs:
    'The APIs of the services are switched on in the project; the module switches none on. Those of most jobs:',
  made: [
    `gcloud services enable --project PROJECT ${names.map((name) => `${name}.googleapis.com`).join(' ')}`,
  ],
})
const ALWAYS = ['iam', 'logging', 'monitoring', 'storage', 'secretmanager'] as const
const REGISTRY: Prerequisite = {
  needs:
    'The service agent of Cloud Run may read the registry of the image, if that is in another project (`roles/artifactregistry.reader`).',
  when: ['image'],
}
const BUCKETS: Prerequisite = {
  needs: 'The buckets of `storage` exist.',
  made: ['gcloud storage buckets create gs://BUCKET --location REGION --project PROJECT'],
  when: ['storage'],
}
const SECRETS: Prerequisite = {
  needs: 'The secrets of `secrets` exist, and have a version.',
  made: ['gcloud secrets create NAME --data-file FILE --project PROJECT'],
  when: ['secrets'],
}
const CHANNELS: Prerequisite = {
  needs: 'The notification channels of `monitoring.alerts.channels` exist.',
  when: ['monitoring', 'alerts', 'channels'],
}
const ACCOUNT: Prerequisite = {
  needs:
    'The account of `service_account_email` exists and has what the outputs `service_account_…rights` list, which `terraform plan` shows. Its owner grants it, before the apply: Cloud Run looks at the secrets as the job is made. Who applies may act as the account (`roles/iam.serviceAccountUser` on it).',
  when: ['service_account_email'],
}
const COMMON = [REGISTRY, BUCKETS, SECRETS, ACCOUNT, CHANNELS] as const
const ON_CLOUD_RUN = {
  keepsStateIn: ['storage', 'state_bucket'],
  commandIs: 'entry_point',
  wanted: [],
} as const satisfies Partial<RunNotes>
const LOG =
  'gcloud logging read "resource.type=cloud_run_job AND resource.labels.job_name=$(terraform output -raw job_name)" --project PROJECT --limit 50'

/** What runs on Google Cloud find in their project. */
export const GCP_RUN_NOTES: Readonly<Record<(typeof GCP_FACTS.runtimes.value)[number], RunNotes>> =
  {
    cloud_run: {
      ...ON_CLOUD_RUN,
      prerequisites: [apis('run', 'cloudscheduler', ...ALWAYS), ...COMMON],
      firstRun: [
        {
          does: 'Start a run now, and read its log:',
          run: [
            'gcloud run jobs execute "$(terraform output -raw job_name)" --region REGION --project PROJECT --wait',
            LOG,
          ],
        },
      ],
    },
    cloud_functions: {
      ...ON_CLOUD_RUN,
      prerequisites: [apis('run', 'cloudscheduler', ...ALWAYS), ...COMMON],
      firstRun: [
        {
          does: 'Start a run out of turn:',
          run: [
            'gcloud scheduler jobs run "$(terraform output -json names | jq -r .scheduler)" --location SCHEDULE_REGION --project PROJECT',
          ],
          scheduled: true,
        },
        {
          does: 'Nothing calls it without a schedule or an event. From inside the network, because its ingress is internal, as somebody who may invoke it:',
          run: [
            'curl -X POST -H "Authorization: Bearer $(gcloud auth print-identity-token)" "$(terraform output -raw function_uri)"',
          ],
          scheduled: false,
        },
        {
          does: 'One request is one run, and is answered when the run ends: 200 when it succeeded, 504 when its time was over, 500 for the rest.',
        },
      ],
    },
    dagster: {
      ...ON_CLOUD_RUN,
      wanted: [
        {
          at: ['dagster_service_account'],
          without:
            'Dagster may not start the runs yet: give the service account of its daemon as `dagster_service_account`.',
        },
      ],
      prerequisites: [
        {
          needs:
            'Dagster runs already, inside the network, with `dagster-contrib-gcp`; the image holds Dagster and the storage of your instance beside the runner. Secrets that the configuration of the instance reads are in `secrets`, and their names in `code_location_secrets`: without the password of its database no schedule is evaluated.',
        },
        apis('run', ...ALWAYS),
        ...COMMON,
      ],
      firstRun: [DAGSTER_RUN],
    },
    airflow: {
      ...ON_CLOUD_RUN,
      wanted: [
        {
          at: ['dag_bucket'],
          without:
            'Nothing brings the DAG to Airflow: set `dag_bucket`, or place what `terraform output -raw dag` prints.',
        },
        {
          at: ['composer_service_account'],
          without:
            'Airflow may not start the job yet: give the service account of the Composer environment as `composer_service_account`.',
        },
      ],
      prerequisites: [
        {
          needs:
            'The Composer environment reads its DAGs from `dag_bucket`, and has the Google provider of Airflow.',
        },
        apis('run', ...ALWAYS),
        ...COMMON,
      ],
      firstRun: [
        { does: 'Trigger the DAG in Airflow, which waits for the run. Its log:', run: [LOG] },
      ],
    },
    kubernetes: {
      ...ON_KUBERNETES,
      prerequisites: [
        {
          needs: 'The cluster has Workload Identity.',
          made: [
            'gcloud container clusters update CLUSTER --location LOCATION --workload-pool PROJECT.svc.id.goog',
          ],
        },
        NAMESPACE,
        POD_SECRETS,
        stateClaim('Cloud Storage FUSE, or Filestore'),
        apis('container', ...ALWAYS),
        BUCKETS,
        ACCOUNT,
        CHANNELS,
      ],
      firstRun: kubernetesRun('kubernetes_job_name'),
    },
  }
