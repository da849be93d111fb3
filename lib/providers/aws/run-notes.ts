import type { CloudNotes, RunNotes } from '../run-notes'
import type { AWS_FACTS } from './facts'

export const AWS_NOTES: CloudNotes = {
  imageForm: 'ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG',
  pushImage: [
    'aws ecr get-login-password | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com',
    'docker build -t IMAGE .',
    'docker push IMAGE',
  ],
  applyRights: [
    'It makes IAM roles and passes them on: `iam:CreateRole`, `iam:PutRolePolicy`, `iam:PassRole`, `iam:TagRole` and their like on names that begin with the prefix (`name_prefix`).',
    'It makes what the README of the module lists, each with its tags.',
  ],
}

const TOPICS =
  'The SNS topics of `monitoring.alerts.channels` exist, and their access policy lets `cloudwatch.amazonaws.com` publish; an encrypted topic needs a key whose policy lets CloudWatch use it.'
const SUBNETS =
  'The subnets reach the registry, CloudWatch Logs and the sources: through a NAT gateway or VPC endpoints.'

/** What runs on AWS find in their account. */
export const AWS_RUN_NOTES: Readonly<Record<(typeof AWS_FACTS.runtimes.value)[number], RunNotes>> =
  {
    ecs: { keepsStateIn: ['state_file_system_id'], prerequisites: [SUBNETS, TOPICS] },
    dagster: {
      keepsStateIn: ['state_file_system_id'],
      prerequisites: [
        SUBNETS,
        TOPICS,
        'A Dagster deployment runs already: its daemon and webserver read the module’s outputs.',
      ],
    },
    kubernetes: {
      keepsStateIn: ['state_volume_claim'],
      prerequisites: [
        'The cluster has an OIDC provider in IAM, and the CloudWatch add-on that keeps the log.',
        'A volume claim for the state needs a CSI driver: EFS, or Mountpoint for S3.',
        TOPICS,
      ],
    },
    airflow: {
      keepsStateIn: ['state_file_system_id'],
      prerequisites: [
        SUBNETS,
        TOPICS,
        'The MWAA environment reads its DAGs from `dag_bucket`; its execution role may use the policy that the module makes (`mwaa_execution_role`).',
      ],
    },
  }
