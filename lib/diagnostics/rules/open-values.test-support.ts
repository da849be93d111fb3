import { AWS, GCP, type RuleCases } from '../rule-case.test-support'
import { openValues } from './open-values'

export const openValuesCases: RuleCases = {
  of: openValues,
  bad: [
    {
      title: 'no region anywhere',
      job: AWS,
      code: 'default-region',
      severity: 'info',
      path: 'infrastructure.provider',
      message:
        'No region set; the module uses us-east-1. Set terraform.variables.region to choose another.',
      marks: 'aws',
      choices: [`${AWS}  terraform:\n    variables:\n      region: us-east-1\n`],
    },
    {
      title: 'no project anywhere',
      job: GCP,
      code: 'value-left-open',
      severity: 'info',
      path: 'infrastructure.provider',
      message:
        'No project set: give it to Terraform with -var="project_id=…", or set terraform.variables.project_id.',
      marks: 'gcp',
    },
  ],
  good: [
    { title: 'stated', job: `${AWS}  terraform: {variables: {region: eu-west-1}}\n` },
    ...['regoin', 'Region', 'r\u0435gion'].map((name) => ({
      title: `misspelt: ${name}`,
      job: `${AWS}  terraform: {variables: {${name}: eu-west-1}}\n`,
    })),
    { title: 'at another place', job: `${AWS}  region: eu-west-1\n` },
    {
      title: 'read from a path',
      job: `${GCP}  networking: {vpc_id: projects/acme/locations/us-central1/connectors/vpc}\n`,
    },
  ],
}
