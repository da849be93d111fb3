import { KUBERNETES_ENVIRONMENT, MODULE_ENVIRONMENT, type SetEnvironment } from '../set-environment'
import { ON_FARGATE } from './runtimes'

/** Names that ECS, EKS and the module set in a container on AWS. */
export const AWS_SET_ENVIRONMENT: readonly SetEnvironment[] = [
  MODULE_ENVIRONMENT,
  KUBERNETES_ENVIRONMENT,
  {
    runtimes: 'all',
    names: ['AWS_REGION'],
    words: 'the module sets it from the region of the job, and this value wins',
    isForJobs: true,
    source: 'terraform/aws/task.tf',
  },
  {
    runtimes: ON_FARGATE,
    names: [
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
      'AWS_EXECUTION_ENV',
      'ECS_AGENT_URI',
      'ECS_CONTAINER_METADATA_URI',
      'ECS_CONTAINER_METADATA_URI_V4',
    ],
    words: 'ECS sets it in every container of a task',
    source:
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html',
  },
  {
    runtimes: ['kubernetes'],
    names: ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
    words: "EKS sets it for the role of the pod's service account",
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-configuration.html',
  },
  {
    runtimes: ['kubernetes'],
    names: ['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    words: 'EKS Pod Identity sets it for the credentials of the pod',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html',
  },
  {
    runtimes: ['dagster'],
    names: ['DAGSTER_CURRENT_IMAGE', 'DAGSTER_CONTAINER_CONTEXT'],
    words: 'the module sets it for the code location',
    source: 'terraform/aws/code-location-dagster.tf',
  },
]
