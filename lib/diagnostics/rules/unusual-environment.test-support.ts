import { AWS, type RuleCases } from '../rule-case.test-support'
import { unusualEnvironment } from './unusual-environment'

export const unusualEnvironmentCases: RuleCases = {
  of: unusualEnvironment,
  bad: [
    {
      title: 'a slip at the top of the job',
      job: `environment: prdo # live\n${AWS}`,
      code: 'unusual-environment',
      severity: 'warning',
      path: 'environment',
      message: 'The environment "prdo" is spelled like no other. Did you mean prod?',
      choices: [`environment: prod # live\n${AWS}`],
    },
    {
      title: 'another language in the asset',
      job: AWS,
      asset: 'finops: {environment: produktion}\n',
      document: 'asset',
      code: 'unusual-environment',
      severity: 'warning',
      path: 'finops.environment',
      message: /Did you mean production\?$/,
      choices: ['finops: {environment: production}\n'],
    },
  ],
  good: ['prod', 'Production', 'dev-2', 'staging_eu', 'qa', 'devops', 'product', 'blue', '2'].map(
    (name) => ({
      title: name,
      job: `environment: '${name}'\n${AWS}`,
    }),
  ),
}
