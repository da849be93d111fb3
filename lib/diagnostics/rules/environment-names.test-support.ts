import { AWS, AZURE, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { environmentNames } from './environment-names'

const found = {
  code: 'environment-name',
  isOffered: true,
  severity: 'warning',
} as const
const variables = (values: string) => `  terraform: {variables: {${values}}}\n`
const at = (name: string) => `infrastructure.terraform.variables.environment.${name}`
const dagster = (job: string, runtime: string) => job.replace(runtime, 'dagster')

export const environmentNamesCases: RuleCases = {
  of: environmentNames,
  bad: [
    {
      ...found,
      title: 'a variable that is a secret too',
      job:
        AWS +
        variables(
          'environment: {KEY: a}, secrets: {KEY: "arn:aws:ssm:us-east-1:123456789012:parameter/x"}',
        ),
      path: at('KEY'),
      message: 'KEY: the secret of this name wins, and this value is lost.',
    },
    {
      ...found,
      title: 'a name of ECS',
      job: AWS + variables('environment: {ECS_CONTAINER_METADATA_URI_V4: a}'),
      path: at('ECS_CONTAINER_METADATA_URI_V4'),
      message: 'ECS_CONTAINER_METADATA_URI_V4: ECS sets it in every container of a task.',
    },
    {
      ...found,
      title: 'a name of Container Apps',
      job: AZURE + variables('environment: {CONTAINER_APP_JOB_NAME: a}'),
      path: at('CONTAINER_APP_JOB_NAME'),
      message: 'CONTAINER_APP_JOB_NAME: Container Apps sets it in every container.',
    },
    {
      ...found,
      title: 'the identity of the job on Azure',
      job: AZURE + variables('environment: {AZURE_CLIENT_ID: a}'),
      path: at('AZURE_CLIENT_ID'),
      message: /which the module or the cluster sets\.$/,
    },
    {
      ...found,
      title: 'a name of the code location',
      job: dagster(AWS, 'ecs') + variables('environment: {DAGSTER_CURRENT_IMAGE: a}'),
      path: at('DAGSTER_CURRENT_IMAGE'),
      message: /the module sets it for the code location/,
    },
    ...[GCP, GCP.replace('cloud_run', 'cloud_functions'), dagster(GCP, 'cloud_run')].map((job) => ({
      ...found,
      title: `a beginning that Google keeps on ${job.split('type: ')[1]}`,
      job: job + variables('environment: {X_GOOGLE_TOKEN: a}'),
      path: at('X_GOOGLE_TOKEN'),
      message: /^X_GOOGLE_TOKEN: names that begin with X_GOOGLE_ are kept/,
    })),
    {
      ...found,
      title: 'a beginning that Google keeps, among the secrets',
      job: GCP + variables('secrets: {X_GOOGLE_TOKEN: projects/p/secrets/s}'),
      path: at('X_GOOGLE_TOKEN').replace('environment', 'secrets'),
      message: /^X_GOOGLE_TOKEN: /,
    },
    {
      ...found,
      title: 'the target of a function',
      job: `${GCP.replace('cloud_run', 'cloud_functions')}${variables('environment: {FUNCTION_TARGET: a}')}`,
      path: at('FUNCTION_TARGET'),
      message: /Cloud Functions sets it/,
    },
    {
      ...found,
      title: 'what a function is built with',
      job: `${GCP.replace('cloud_run', 'cloud_functions')}${variables('environment: {GOOGLE_RUNTIME: a}')}`,
      path: at('GOOGLE_RUNTIME'),
      message: /for the build of the function/,
    },
    {
      ...found,
      title: 'a name of Container Apps that is yet to come',
      job: AZURE + variables('environment: {CONTAINER_APP_X: a}'),
      path: at('CONTAINER_APP_X'),
      message: /Container Apps sets it/,
    },
    {
      ...found,
      title: 'the endpoint of a managed identity',
      job: AZURE + variables('environment: {IDENTITY_ENDPOINT: a}'),
      path: at('IDENTITY_ENDPOINT'),
      message: /managed identity/,
    },
    ...[EKS, EKS.replace('aws', 'gcp'), EKS.replace('aws', 'azure')].map((job) => ({
      ...found,
      title: `the API of the cluster on ${job.split('provider: ')[1]}`,
      job: job + variables('environment: {KUBERNETES_SERVICE_HOST: a}'),
      path: at('KUBERNETES_SERVICE_HOST'),
      message: /this value would hide it/,
    })),
    {
      ...found,
      title: 'the credentials of a pod',
      job: EKS + variables('environment: {AWS_CONTAINER_CREDENTIALS_FULL_URI: a}'),
      path: at('AWS_CONTAINER_CREDENTIALS_FULL_URI'),
      message: /EKS Pod Identity/,
    },
    {
      ...found,
      title: 'a name that no shell knows',
      job: AWS + variables('environment: {"A B": a}'),
      path: at('A B'),
      message:
        / is not a legal name of a variable: use letters, digits and underscores, and no digit first\.$/,
    },
    {
      ...found,
      severity: 'info',
      title: "one of the module's own",
      job: GCP + variables('environment: {STATE_DIR: other}'),
      path: at('STATE_DIR'),
      message: 'STATE_DIR: the module sets it from the job, and this value wins.',
    },
  ],
  good: [
    {
      title: 'names of the job',
      job: AWS + variables('environment: {AWS_PROFILE: etl, PORT: "80", a.b-c: d, _X: y}'),
    },
    {
      title: 'names of another runtime',
      job: dagster(GCP, 'cloud_run') + variables('environment: {DAGSTER_CURRENT_IMAGE: a}'),
    },
    {
      title: 'names that are kept elsewhere',
      job:
        AWS +
        variables('environment: {X_GOOGLE_TOKEN: a, KUBERNETES_SERVICE_HOST: b, K_SERVICE: c}'),
    },
    {
      title: 'names like those of others',
      job: GCP + variables('environment: {GOOGLE_TOKEN: a, GOOGLE_RUNTIME: b}'),
    },
    { title: 'what Cloud Run refuses anyway', job: GCP + variables('environment: {PORT: "80"}') },
  ],
}
