import type { TagPattern } from '../tag-pattern'

/** The class of characters that AWS publishes for tags; marks, commas and symbols are outside. */
const NAME = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

const service = (part: Partial<TagPattern> & Pick<TagPattern, 'source'>): TagPattern => ({
  name: { pattern: NAME, min: 1, max: 128 },
  value: { pattern: VALUE, min: 0, max: 256 },
  maxTags: 50,
  reservedNames: ['aws:'],
  reservedValues: ['aws:'],
  ignoresCase: false,
  ...part,
})

const ANY_NAME = { pattern: null, min: 1, max: 128 }
const ANY_VALUE = { pattern: null, min: 0, max: 256 }

/** What the services of the AWS module, and their neighbours, take as tags. */
export const AWS_TAG_PATTERNS: Readonly<Record<string, TagPattern>> = {
  // Role names are compared without case: awsdocs/iam-user-guide doc_source/id_tags.md
  iam: service({ ignoresCase: true, source: 'botocore iam/2010-05-08' }),
  ecs: service({ source: 'botocore ecs/2014-11-13' }),
  logs: service({ source: 'botocore logs/2014-03-28' }),
  ec2: service({
    name: { ...ANY_NAME, max: 127 },
    value: ANY_VALUE,
    source: 'botocore ec2/2016-11-15 (Tag: 127); awsdocs/amazon-ec2-user-guide Using_Tags.md',
  }),
  s3: service({
    source: 'botocore s3control/2018-08-20; https://github.com/gardenlinux/gardenlinux/issues/3720',
  }),
  mwaa: service({
    value: { pattern: VALUE, min: 1, max: 256 },
    source: 'botocore mwaa/2020-07-01',
  }),
  // Its schedule groups alone have tags.
  scheduler: service({
    name: ANY_NAME,
    value: { ...ANY_VALUE, min: 1 },
    maxTags: null,
    source: 'botocore scheduler/2021-06-30',
  }),
  events: service({ name: ANY_NAME, value: ANY_VALUE, source: 'botocore events/2015-10-07' }),
  cloudwatch: service({
    name: ANY_NAME,
    value: { ...ANY_VALUE, min: 1 },
    source: 'botocore cloudwatch/2010-08-01; CloudFormation AWS::CloudWatch::Alarm',
  }),
  // No pattern in the model; the server refuses what is outside the class.
  sns: service({ source: 'https://github.com/aws/aws-sdk-go/issues/2891' }),
  kms: service({ source: 'https://github.com/crossplane-contrib/provider-upjet-aws/issues/922' }),
  eks: service({ name: ANY_NAME, value: ANY_VALUE, source: 'botocore eks/2017-11-01' }),
  lambda: service({ source: 'https://github.com/cloud-custodian/cloud-custodian/issues/2520' }),
  rds: service({
    value: { pattern: VALUE, min: 1, max: 256 },
    source: 'botocore rds/2014-10-31',
  }),
  stepfunctions: service({ source: 'botocore stepfunctions/2016-11-23' }),
  ecr: service({ source: 'https://github.com/aprin-labs/archimedes/issues/1054' }),
}
