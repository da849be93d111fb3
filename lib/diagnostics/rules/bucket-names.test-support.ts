import { AWS, AZURE, type BadCase, GCP, type RuleCases } from '../rule-case.test-support'
import { bucketNames } from './bucket-names'

/** The modules here refuse these names themselves; another module may not. */
const OWN_MODULE = '  terraform: {module_source: a/b/aws, module_version: 1.0.0}\n'

const bad = (start: string, name: string, message: RegExp): BadCase => ({
  title: name,
  job: `${start}  storage:\n    data_bucket: ${name}\n${OWN_MODULE}`,
  code: 'bucket-name',
  isOffered: true,
  severity: 'error',
  path: 'infrastructure.storage.data_bucket',
  message,
})

export const bucketNamesCases: RuleCases = {
  of: bucketNames,
  bad: [
    {
      ...bad(AWS, 'amzn-s3-demo-acme', /./),
      message:
        'No bucket on AWS can be called "amzn-s3-demo-acme" because S3 keeps its start for itself. Give the name of a bucket that exists. Did you mean acme?',
    },
    bad(AWS, 'acme--x-s3', /S3 keeps its end for itself/),
    bad(AWS, 'acme--table-s3', /S3 keeps its end for itself/),
    bad(AWS, 'acme.mrap', /S3 keeps its end for itself/),
    bad(AWS, 'acme.-data', /a dot must not stand beside a hyphen/),
    bad(GCP, 'goog-acme', /Google keeps names that start with goog/),
    bad(GCP, 'acme-google-data', /Google keeps names with its own name/),
    bad(GCP, 'acme..data', /two dots must not stand side by side/),
    bad(GCP, '10.0.0.1', /it reads like an IP address/),
    bad(GCP, 'a'.repeat(64), /more than 63 characters between dots/),
    bad(AWS, 'xn--acme', /S3 keeps its start for itself/),
  ],
  good: [
    {
      title: 'what the module refuses is said once',
      job: `${AWS}  storage: {data_bucket: xn--a}\n`,
    },
    {
      title: 'an S3 bucket',
      job: `${AWS}  storage: {data_bucket: acme.data-1, state_bucket: demo}\n`,
    },
    { title: 'a GCS bucket', job: `${GCP}  storage: {data_bucket: acme_data.eu}\n` },
    { title: 'a storage account', job: `${AZURE}  storage: {data_bucket: google/goog}\n` },
  ],
}
