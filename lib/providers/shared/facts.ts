import { type Facts, fact } from '../fact'

/** What Airflow, Kubernetes and the internet set for all clouds; a cloud's facts name what its module reads. */
export const SHARED_FACTS = {
  airflowSchedulePattern: fact(
    '^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$',
    'https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html',
  ),
  dagFolderPattern: fact(
    '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$',
    'A path of S3 or Cloud Storage keys that every file system takes as well.',
  ),
  kubernetesNamespacePattern: fact(
    '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names',
  ),
  portMax: fact(65_535, 'https://www.rfc-editor.org/rfc/rfc9293#section-3.1'),
  timeZonePattern: fact(
    '^[A-Za-z0-9_+/-]{1,50}$',
    'https://data.iana.org/time-zones/theory.html#naming',
  ),
} as const satisfies Facts
