import { AZURE, GCP, type RuleCases } from '../rule-case.test-support'
import { jobNames } from './job-names'

const tenant = (start: string, id: string) =>
  `job_name: stripe_customers\n${start.replace('acme', id)}`

export const jobNamesCases: RuleCases = {
  of: jobNames,
  bad: [
    {
      title: 'a job called after its file',
      job: GCP,
      code: 'name-from-file',
      severity: 'info',
      path: 'job_name',
      message:
        'The job has no name of its own, so it is called "job" after its file. A renamed file would replace every resource. Set job_name, or asset and target_connector.',
      choices: [`${GCP}job_name: job\n`],
    },
    {
      title: 'a tenant that leaves no room for the job',
      job: tenant(AZURE, 'international-business-machines'),
      code: 'name-lost',
      severity: 'info',
      path: 'tenant_id',
      message:
        /^Names are short on Azure: one of the resources is called dativo-international-bu-[0-9a-f]{8}, with nothing of the job's name but a hash\./,
    },
  ],
  good: [
    { title: 'a job with a name', job: `job_name: orders\n${GCP}` },
    { title: 'a job called after its asset', job: `asset: orders\n${GCP}` },
    { title: 'a name that is cut and still says something', job: tenant(AZURE, 'acme') },
    { title: 'a misspelt name', job: `job_nam: orders\n${GCP}` },
    { title: 'no cloud, no names', job: 'tenant_id: acme\n' },
  ],
}
