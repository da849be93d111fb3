import { forbiddenName } from '../bucket-names'
import {
  bucketNear,
  digitsAlone,
  dnsLabel,
  gcpRegion,
  imageReference,
  nameOf,
} from '../field-checks/near-texts'
import type { ValueWordsOf } from '../field-checks/words-of-values'
import { knownRegions } from '../region-neighbours'
import { regionsMeant, sayRegion } from '../regions-near'
import type { GCP_REFUSALS } from './module.gen'

const ACCOUNT = 'NAME@PROJECT.iam.gserviceaccount.com'

const metricsName = nameOf({
  by: '_',
  max: 40,
  illegal: /[^A-Za-z0-9_,./-]+/g,
  keepsCapitals: true,
})

/** What values on Google Cloud are called and look like, and what is near one that is none. */
export const GCP_VALUE_WORDS: ValueWordsOf<typeof GCP_REFUSALS> = {
  'gcp-region': {
    is: 'a region of Google Cloud',
    like: 'such as us-central1',
    says: (text) => sayRegion(text, 'gcp'),
    near: regionsMeant('gcp', gcpRegion),
    among: () => knownRegions('gcp'),
  },
  'project-id': {
    is: 'a project id',
    like: '6 to 30 lower-case letters, digits and hyphens, a letter first',
    near: nameOf({ by: '-', max: 30, illegal: /[^a-z0-9-]+/g, letter: 'p-' }),
  },
  'project-number': { is: 'a project number', like: 'digits only', near: digitsAlone },
  'job-account': { is: 'the email of a service account', like: ACCOUNT },
  'composer-account': { is: 'the email of a service account', like: ACCOUNT },
  'dagster-account': { is: 'the email of a service account', like: ACCOUNT },
  'gcs-bucket': {
    is: 'the name of a bucket',
    like: 'lower-case letters, digits, hyphens, underscores and dots',
    near: bucketNear({ underscore: true, dots: false }),
  },
  'gcs-bucket-kept': {
    is: 'a name that a bucket can have',
    says: (text) => forbiddenName(text, 'gcp'),
    near: bucketNear({ underscore: true, dots: false }),
  },
  'dag-gcs-bucket': {
    is: 'the name of a bucket',
    like: 'lower-case letters, digits, hyphens, underscores and dots',
    near: bucketNear({ underscore: true, dots: false }),
  },
  'crypto-key': {
    is: 'a key on Google Cloud',
    like: 'projects/PROJECT/locations/LOCATION/keyRings/RING/cryptoKeys/KEY',
  },
  'notification-channel': {
    is: 'an alert channel on Google Cloud',
    like: 'projects/PROJECT/notificationChannels/ID',
  },
  network: {
    is: 'a network on Google Cloud',
    like: 'projects/PROJECT/locations/REGION/connectors/NAME, projects/PROJECT/global/networks/NAME, or its name',
    near: nameOf({ by: '-', max: 63, illegal: /[^a-z0-9-]+/g, letter: 'n-' }),
  },
  subnetwork: {
    is: 'a subnetwork',
    like: 'projects/PROJECT/regions/REGION/subnetworks/NAME, or its name',
    near: nameOf({ by: '-', max: 63, illegal: /[^a-z0-9-]+/g, letter: 's-' }),
  },
  'network-tag': {
    is: 'a network tag',
    like: 'at most 63 lower-case letters, digits and hyphens, a letter first',
    near: nameOf({ by: '-', max: 63, illegal: /[^a-z0-9-]+/g, letter: 't-' }),
  },
  'log-bucket': {
    is: 'a log bucket',
    like: 'its name, or projects/PROJECT/locations/LOCATION/buckets/NAME',
    near: nameOf({ by: '-', max: 100, illegal: /[^A-Za-z0-9_.-]+/g, keepsCapitals: true }),
  },
  'metrics-namespace': {
    is: 'a metrics namespace',
    like: 'at most 40 letters, digits and -_,./, a letter or digit first',
    near: (text) => metricsName(text.trim().replace(/^[^A-Za-z0-9]+/, '')),
  },
  'extra-role': {
    is: 'a role on Google Cloud',
    like: 'roles/NAME, projects/PROJECT/roles/NAME or organizations/NUMBER/roles/NAME',
    near: (text) => [`roles/${text.trim()}`],
  },
  secret: {
    is: 'a secret on Google Cloud',
    like: 'projects/PROJECT/secrets/NAME, perhaps with /versions/VERSION',
  },
  'secret-kubernetes': { is: 'a secret of Kubernetes', like: 'SECRET/KEY, such as etl/stripe' },
  'kubernetes-namespace': {
    is: 'a Kubernetes namespace',
    like: '1 to 63 lower-case letters, digits and hyphens',
    near: dnsLabel,
  },
  'code-location-memory': {
    near: (text) => [
      text
        .trim()
        .replace(/\s?GB$/i, 'Gi')
        .replace(/\s?MB$/i, 'Mi'),
      `${text.trim()}i`,
      `${text.trim()}Gi`,
    ],
  },
  image: {
    is: 'an image',
    like: 'a registry if need be, a path in lower case, a tag or digest; at most 255 characters, no scheme, no spaces',
    near: imageReference,
  },
  'name-prefix': {
    near: (text) => {
      const [name = ''] = nameOf({ by: '-', max: 12, illegal: /[^a-z0-9-]+/g, letter: 'p' })(text)
      return [name, `p${name}`.slice(0, 12).replace(/-+$/, '')]
    },
  },
  label: { near: nameOf({ by: '_', max: 63, illegal: /[^\p{Ll}\p{Lo}\p{N}_-]+/gu, letter: 'l_' }) },
  'cloud-run-image': {
    is: 'an image that Cloud Run takes',
    like: 'of REGION-docker.pkg.dev, gcr.io or docker.io; one of another registry comes by a remote repository of Artifact Registry',
  },
  'command-twice': { canGo: true },
  'beside-connector': { canGo: true },
  'network-tag-alone': { canGo: true },
  'function-source': { canGo: true },
  'reserved-environment': { canGo: true },
  'function-network': { canGo: true },
}
