import { forbiddenName } from '../bucket-names'
import {
  architecture,
  awsRegion,
  bucketNear,
  cidr,
  digitsAlone,
  dnsLabel,
  idWith,
  imageReference,
  kubernetesName,
  nameOf,
} from '../field-checks/near-texts'
import type { ValueWordsOf } from '../field-checks/words-of-values'
import { knownRegions } from '../region-neighbours'
import { regionsMeant, sayRegion } from '../regions-near'
import type { AWS_REFUSALS } from './module.gen'

const ROLE_ARN = 'arn:aws:iam::ACCOUNT:role/NAME'

/** What values on AWS are called and look like, and what is near one that is none. */
export const AWS_VALUE_WORDS: ValueWordsOf<typeof AWS_REFUSALS> = {
  'vpc-id': { is: 'a VPC id', like: 'vpc- and 8 or 17 hex digits', near: idWith('vpc-') },
  'subnet-ids': {
    is: 'a subnet id',
    like: 'subnet- and 8 or 17 hex digits',
    near: idWith('subnet-'),
  },
  'security-group-ids': {
    is: 'a security group id',
    like: 'sg- and 8 or 17 hex digits',
    near: idWith('sg-'),
  },
  'dagster-security-group': {
    is: 'a security group id',
    like: 'sg- and 8 or 17 hex digits',
    near: idWith('sg-'),
  },
  'efs-file-system': {
    is: 'the id of an EFS file system',
    like: 'fs- and 8 to 40 hex digits',
    near: idWith('fs-'),
  },
  'efs-access-point': { near: idWith('fsap-') },
  'cloud-map-namespace': {
    is: 'the id of a Cloud Map namespace',
    like: 'it starts with ns-',
    near: idWith('ns-'),
  },
  'cloud-map-namespace-name': {
    is: 'the name of a Cloud Map namespace',
    like: 'a domain such as etl.internal',
    near: kubernetesName(253),
  },
  'account-id': { is: 'an AWS account id', like: '12 digits', near: digitsAlone },
  'aws-region': {
    is: 'an AWS region',
    like: 'such as us-east-1',
    says: (text) => sayRegion(text, 'aws'),
    near: regionsMeant('aws', awsRegion),
    among: () => knownRegions('aws'),
  },
  cluster: {
    is: 'the name of a cluster',
    like: 'letters, digits, hyphens and underscores',
    near: nameOf({ by: '-', max: 255, illegal: /[^A-Za-z0-9_-]+/g, keepsCapitals: true }),
  },
  egress: { is: 'a range of addresses', like: 'CIDR, such as 10.0.0.0/8', near: cidr },
  's3-bucket': {
    is: 'the name of an S3 bucket',
    like: '3 to 63 lower-case letters, digits, dots and hyphens',
    near: bucketNear({ underscore: false, dots: true }),
  },
  's3-bucket-kept': {
    is: 'a name that a bucket can have',
    says: (text) => forbiddenName(text, 'aws'),
    near: bucketNear({ underscore: false, dots: true }),
  },
  'dag-s3-bucket': {
    is: 'the name of an S3 bucket',
    like: '3 to 63 lower-case letters, digits, dots and hyphens',
    near: bucketNear({ underscore: false, dots: true }),
  },
  'kms-key': { is: 'a KMS key', like: 'its ARN, its id, or alias/ and its alias' },
  'sns-topic': { is: 'the ARN of a standard SNS topic', like: 'arn:aws:sns:REGION:ACCOUNT:NAME' },
  role: { is: 'a role', like: 'its name or its ARN' },
  'existing-scheduler-role': { is: 'the ARN of a role', like: ROLE_ARN },
  'existing-execution-role': { is: 'the ARN of a role', like: ROLE_ARN },
  'existing-task-role': { is: 'the ARN of a role', like: ROLE_ARN },
  'dead-letter-queue': {
    is: 'the ARN of a standard SQS queue',
    like: 'arn:aws:sqs:REGION:ACCOUNT:NAME',
  },
  'permissions-boundary': { is: 'the ARN of a policy', like: 'arn:aws:iam::ACCOUNT:policy/NAME' },
  'oidc-provider': { is: 'the ARN of an OIDC provider', like: 'as IAM shows it' },
  'secret-fargate': {
    is: 'the full ARN of a secret',
    like: 'of Secrets Manager or the SSM Parameter Store',
  },
  'secret-kubernetes': { is: 'a secret of Kubernetes', like: 'SECRET/KEY, such as etl/stripe' },
  'kubernetes-namespace': {
    is: 'a Kubernetes namespace',
    like: '1 to 63 lower-case letters, digits and hyphens',
    near: dnsLabel,
  },
  'kubernetes-service-account': {
    is: 'the name of a Kubernetes service account',
    like: 'lower-case letters, digits, dots and hyphens',
    near: kubernetesName(253),
  },
  'cloudwatch-namespace': {
    near: (text) => [
      text
        .trim()
        .replaceAll(':', '/')
        .replace(/^[/\s]+/, ''),
      `Dativo/${text.trim()}`,
    ],
  },
  'log-group': {
    near: (text) => {
      const name = text.trim().replace(/[^A-Za-z0-9_\-/.#]+/g, '-')
      return [name, `/${name}`, name.slice(0, 512)]
    },
  },
  'policy-statement': { near: (text) => [text.replace(/[^A-Za-z0-9]/g, '')] },
  'cpu-architecture': { near: architecture },
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
  'aws-tag-value': {
    near: (text) => [
      [...text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_')].slice(0, 256).join(''),
    ],
  },
  'aws-tag-prefix': { near: (text) => [text.replace(/^(?:aws:)+/i, '')] },
  'command-twice': { canGo: true },
  'aws-tag-name': { canGo: true },
  'tag-case': { canGo: true },
}
