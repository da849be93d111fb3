import {
  kubernetesRun,
  NAMESPACE,
  ON_KUBERNETES,
  POD_SECRETS,
  stateClaim,
} from '../kubernetes/run-notes'
import {
  type CloudNotes,
  DAGSTER_RUN,
  type Prerequisite,
  type RunNotes,
  type Wanted,
} from '../run-notes'
import type { AWS_FACTS } from './facts'

export const AWS_NOTES: CloudNotes = {
  imageForm: 'ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG',
  pushImage: [
    'aws ecr create-repository --region REGION --repository-name NAME',
    'aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com',
    'docker build --platform linux/ARCHITECTURE -t IMAGE .',
    'docker push IMAGE',
  ],
  applyRights: [
    'It makes IAM roles and passes them on: `iam:CreateRole`, `iam:PutRolePolicy`, `iam:PassRole`, `iam:TagRole` and their like on names that begin with the prefix (`name_prefix`). Roles that are given (`existing_task_role_arn` and the like) it passes on alone: `iam:PassRole` on them.',
    'It makes what the README of the module lists, each with its tags.',
  ],
  placeholders: {
    REGION: ['region'],
    CLUSTER: ['cluster_name'],
    NAMESPACE: ['kubernetes_namespace'],
  },
  signIn: [
    '- uses: aws-actions/configure-aws-credentials@e3dd6a429d7300a6a4c196c26e071d42e0343502 # v4.0.2',
    '  with:',
    '    role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE',
    '    aws-region: REGION',
  ],
}

const BUCKETS: Prerequisite = {
  needs: 'The buckets of `storage` exist.',
  made: ['aws s3 mb s3://BUCKET --region REGION'],
  when: ['storage'],
}
const SECRETS: Prerequisite = {
  needs: 'The secrets of `secrets` exist, and hold a value.',
  made: ['aws secretsmanager create-secret --region REGION --name NAME --secret-string VALUE'],
  when: ['secrets'],
}
const TOPICS: Prerequisite = {
  needs:
    'The SNS topics of `monitoring.alerts.channels` exist, and their access policy lets `cloudwatch.amazonaws.com` publish; an encrypted topic needs a key whose policy lets CloudWatch use it.',
  made: ['aws sns create-topic --region REGION --name NAME'],
  when: ['monitoring', 'alerts', 'channels'],
}
const KEY: Prerequisite = {
  needs:
    'The policy of the key lets `logs.REGION.amazonaws.com` use it (the log group) and `fargate.amazonaws.com` create grants with it (the disks of the tasks).',
  when: ['storage', 'encryption', 'kms_key_id'],
}
const TASK_ROLES: readonly Prerequisite[] = [
  {
    needs:
      'The role of `existing_task_role_arn` trusts `ecs-tasks.amazonaws.com`, and has the rights that the output `task_policy` holds: `terraform plan` shows what is known of it before the apply, `terraform output task_policy` all of it after. Where there is no such output the job needs no rights.',
    when: ['existing_task_role_arn'],
  },
  {
    needs:
      'The role of `existing_execution_role_arn` trusts `ecs-tasks.amazonaws.com`, and has the rights that the output `execution_policy` holds.',
    when: ['existing_execution_role_arn'],
  },
]
const SPOT: Prerequisite = {
  needs:
    'The cluster of `cluster_name` has the capacity provider `FARGATE_SPOT`, which this shows. Its owner adds it with `aws ecs put-cluster-capacity-providers`, which replaces the whole list and the default strategy: what is there is named again.',
  made: [
    "aws ecs describe-clusters --region REGION --clusters CLUSTER --query 'clusters[0].[capacityProviders, defaultCapacityProviderStrategy]'",
  ],
  when: ['use_fargate_spot'],
  beside: ['cluster_name'],
}
const FARGATE: readonly Prerequisite[] = [
  {
    needs:
      'The subnets reach the registry, CloudWatch Logs and the sources: through a NAT gateway or VPC endpoints.',
    when: ['networking', 'subnet_ids'],
  },
  {
    needs: 'The security group of the file system lets that of the job in on port 2049 (NFS).',
    when: ['state_file_system_id'],
  },
  ...TASK_ROLES,
  SPOT,
  BUCKETS,
  KEY,
  SECRETS,
  TOPICS,
]
const SUBNETS: Wanted = {
  at: ['networking', 'subnet_ids'],
  without:
    'Fargate starts a task in subnets of yours, and none are given: no run can start. Set `networking.vpc_id` and `networking.subnet_ids`.',
}
const ON_FARGATE = {
  keepsStateIn: ['state_file_system_id'],
  commandIs: 'args',
} as const satisfies Partial<RunNotes>
const LOG = 'aws logs tail --region REGION --follow "$(terraform output -raw log_group_name)"'

/** What runs on AWS find in their account. */
export const AWS_RUN_NOTES: Readonly<Record<(typeof AWS_FACTS.runtimes.value)[number], RunNotes>> =
  {
    ecs: {
      ...ON_FARGATE,
      wanted: [SUBNETS],
      prerequisites: [
        ...FARGATE,
        {
          needs:
            'The role of `existing_scheduler_role_arn` trusts `scheduler.amazonaws.com`, and has the rights that the output `scheduler_policy` holds.',
          when: ['existing_scheduler_role_arn'],
        },
      ],
      firstRun: [
        {
          does: 'Start a run now, and read its log:',
          run: ['sh -c "$(terraform output -raw run_task_command)"', LOG],
        },
      ],
    },
    dagster: {
      ...ON_FARGATE,
      wanted: [
        SUBNETS,
        {
          at: ['service_discovery_namespace_id'],
          without:
            'The code location has no host name that Dagster could ask, and `workspace_yaml` is null: set `service_discovery_namespace_id` and `service_discovery_namespace_name` (Cloud Map).',
        },
        {
          at: ['dagster_role'],
          without:
            'Dagster may not start the tasks yet: give the role of its daemon as `dagster_role`.',
        },
      ],
      prerequisites: [
        {
          needs:
            'Dagster runs already, with `dagster-aws`; the image holds Dagster and the storage of your instance beside the runner.',
        },
        ...FARGATE,
      ],
      firstRun: [DAGSTER_RUN],
    },
    kubernetes: {
      ...ON_KUBERNETES,
      prerequisites: [
        {
          needs:
            'The cluster has the EKS Pod Identity agent, or `oidc_provider_arn` names its OIDC provider in IAM.',
          made: [
            'aws eks create-addon --region REGION --cluster-name CLUSTER --addon-name eks-pod-identity-agent',
          ],
        },
        {
          needs:
            'The cluster has the CloudWatch add-on, whose log the alarms read; its log group exists.',
          made: [
            'aws eks create-addon --region REGION --cluster-name CLUSTER --addon-name amazon-cloudwatch-observability',
          ],
          when: ['monitoring', 'enabled'],
        },
        {
          needs:
            'The role of `existing_task_role_arn` trusts the service account of the pods (with Pod Identity `pods.eks.amazonaws.com`, for `sts:AssumeRole` and `sts:TagSession`; else the OIDC provider), and has the rights that the output `pod_policy` holds, which `terraform plan` shows. Without a schedule the job runs at the apply: its owner grants them before. Where there is no such output the job needs none.',
          when: ['existing_task_role_arn'],
        },
        {
          needs:
            'With IRSA the service account of `kubernetes_service_account_name` is annotated with the role of the pods (`eks.amazonaws.com/role-arn`): the module leaves an account that exists as it is.',
          when: ['kubernetes_service_account_name'],
          beside: ['oidc_provider_arn'],
        },
        NAMESPACE,
        POD_SECRETS,
        stateClaim('EFS, or Mountpoint for S3'),
        BUCKETS,
        TOPICS,
      ],
      firstRun: kubernetesRun('kubernetes_job_name'),
    },
    airflow: {
      ...ON_FARGATE,
      wanted: [
        SUBNETS,
        {
          at: ['dag_bucket'],
          without:
            'Nothing brings the DAG to Airflow: set `dag_bucket`, or place what `terraform output -raw dag` prints.',
        },
        {
          at: ['mwaa_execution_role'],
          without:
            'Airflow may not start the task yet: give the execution role of the environment as `mwaa_execution_role`, or attach what `terraform output -raw mwaa_policy` prints to it.',
        },
      ],
      prerequisites: [
        {
          needs:
            'The MWAA environment reads its DAGs from `dag_bucket`, and has the Amazon provider from 8 on.',
        },
        ...FARGATE,
      ],
      firstRun: [
        { does: 'Trigger the DAG in Airflow, which shows the log. In CloudWatch:', run: [LOG] },
      ],
    },
  }
