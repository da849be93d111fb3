import './without-eval'
import * as z from 'zod'
import { tagsSchema } from './tags'
import { BACKENDS, PROVIDERS, RUNTIMES } from './vocabulary'

const text = z.string()
const textOrNumber = z.union([z.string(), z.number()])

const computeSchema = z
  .looseObject({
    cpu: textOrNumber.optional().meta({
      title: 'CPU',
      description:
        'CPU units on Fargate (1024 is one vCPU); cores on Google Cloud, Azure and Kubernetes.',
      examples: ['2048', '2'],
    }),
    memory: textOrNumber.optional().meta({
      title: 'Memory',
      description: 'MiB on Fargate; a quantity such as 4Gi on Google Cloud, Azure and Kubernetes.',
      examples: ['4096', '4Gi'],
    }),
    disk_size: textOrNumber.optional().meta({
      title: 'Disk size',
      description: 'Ephemeral disk in GiB, where the runtime has one.',
      examples: ['50'],
    }),
    instance_type: text.optional().meta({
      title: 'Instance type',
      description: 'Machine type of the Kubernetes nodes, or the Container Apps workload profile.',
      examples: ['m5.large'],
    }),
  })
  .meta({ title: 'Compute', description: 'What one run of the job gets.' })

const scalingSchema = z
  .looseObject({
    min_instances: z.int().min(0).optional().meta({
      title: 'Minimum instances',
      description: 'Instances that are always there. 0 scales to zero where the runtime can.',
    }),
    max_instances: z.int().min(1).optional().meta({
      title: 'Maximum instances',
      description: 'Upper bound of the autoscaler.',
    }),
    target_cpu_utilization: z.number().gt(0).max(100).optional().meta({
      title: 'Target CPU utilization',
      description: 'Average CPU use, in percent, at which the autoscaler adds an instance.',
    }),
  })
  .meta({ title: 'Scaling', description: 'How many instances run at the same time.' })

const runtimeSchema = z
  .looseObject({
    type: z.enum(RUNTIMES).meta({ title: 'Runtime', description: 'Where the job executes.' }),
    compute: computeSchema.optional(),
    scaling: scalingSchema.optional(),
    timeout_seconds: z
      .int()
      .min(1)
      .optional()
      .meta({
        title: 'Timeout',
        description: 'Seconds after which a run is stopped.',
        examples: [3600],
      }),
  })
  .meta({ title: 'Runtime', description: 'Where and how large the job runs.' })

const networkingSchema = z
  .looseObject({
    vpc_id: text.optional().meta({
      title: 'Network',
      description:
        'AWS: VPC id. Google Cloud: Serverless VPC connector path or network link. Azure: virtual network resource id.',
      examples: ['vpc-12345678'],
    }),
    subnet_ids: z
      .array(text)
      .optional()
      .meta({
        title: 'Subnets',
        description: 'Subnet ids (AWS), subnetworks (Google Cloud) or subnet resource ids (Azure).',
        examples: [['subnet-12345678', 'subnet-87654321']],
      }),
    security_group_ids: z
      .array(text)
      .optional()
      .meta({
        title: 'Security groups',
        description:
          'Security group ids (AWS), network tags (Google Cloud) or network security group ids (Azure).',
        examples: [['sg-12345678']],
      }),
    private_access: z.boolean().optional().meta({
      title: 'Private access',
      description: 'The job gets no public address and leaves through the network given here.',
    }),
  })
  .meta({ title: 'Networking', description: 'The network the job runs in.' })

const storageSchema = z
  .looseObject({
    state_bucket: text.optional().meta({
      title: 'State bucket',
      description:
        'Where the job keeps its state: an existing S3 bucket, GCS bucket, or Azure storage account or account/container.',
      examples: ['dativo-state-acme'],
    }),
    data_bucket: text.optional().meta({
      title: 'Data bucket',
      description:
        'Where the job writes its data: an existing S3 bucket, GCS bucket, or Azure storage account or account/container.',
      examples: ['dativo-data-acme'],
    }),
    encryption: z
      .looseObject({
        enabled: z.boolean().optional().meta({
          title: 'Encryption',
          description: 'Encrypt with a key of your own instead of the one of the cloud.',
        }),
        kms_key_id: text.optional().meta({
          title: 'Encryption key',
          description:
            'AWS: key ARN, id or alias. Google Cloud: crypto key path. Azure: Key Vault key URL.',
          examples: ['arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
        }),
      })
      .optional()
      .meta({ title: 'Encryption', description: 'The key that encrypts what the job stores.' }),
  })
  .meta({ title: 'Storage', description: 'The buckets the job reads and writes.' })

const tagOptionsSchema = z
  .looseObject({
    fold_classification_fields: z.boolean().optional().meta({
      title: 'Fold classified fields',
      description:
        'One tag per classification, such as Classification_pii, that lists the fields, instead of one tag per field. Off by default; for assets with more classified fields than the cloud has room for tags.',
    }),
  })
  .meta({ title: 'Tag options', description: 'How tags are made from the documents.' })

const terraformSchema = z
  .looseObject({
    module_source: text.optional().meta({
      title: 'Module source',
      description:
        'Registry address or git URL of a module to call instead of the one in the bundle.',
      examples: ['git::https://github.com/acme/terraform-dativo.git?ref=v1.2.0'],
    }),
    module_version: text.optional().meta({
      title: 'Module version',
      description: 'Version constraint; registry sources only.',
      examples: ['~> 1.2'],
    }),
    backend: z
      .looseObject({
        type: z.enum(BACKENDS).meta({
          title: 'Backend',
          description: 'Where Terraform keeps its state.',
        }),
        config: z
          .record(text, z.unknown())
          .optional()
          .meta({
            title: 'Backend settings',
            description: 'Arguments of the backend block, for example bucket, key and region.',
            examples: [{ bucket: 'terraform-state', key: 'dativo/jobs/my-job.tfstate' }],
          }),
      })
      .optional()
      .meta({ title: 'Backend', description: 'Where Terraform keeps its state.' }),
    variables: z
      .record(text, z.unknown())
      .optional()
      .meta({
        title: 'Module variables',
        description: 'Further variables of the module, for example image, schedule or region.',
        examples: [{ schedule: 'rate(1 day)' }],
      }),
  })
  .meta({
    title: 'Terraform',
    description: 'The module, its version, its state and its variables.',
  })

const monitoringSchema = z
  .looseObject({
    enabled: z.boolean().optional().meta({
      title: 'Monitoring',
      description: 'Make log metrics and alarms, and turn on container insights.',
    }),
    metrics_namespace: text.optional().meta({
      title: 'Metrics namespace',
      description: 'Name under which the metrics of the job appear.',
      examples: ['Dativo/Jobs'],
    }),
    log_group: text.optional().meta({
      title: 'Log group',
      description:
        'AWS: CloudWatch log group. Google Cloud: log bucket. Azure: Log Analytics workspace.',
      examples: ['/dativo/acme/stripe_customers'],
    }),
    alerts: z
      .looseObject({
        channels: z
          .array(text)
          .optional()
          .meta({
            title: 'Alert channels',
            description:
              'SNS topic ARNs (AWS), notification channel paths (Google Cloud) or action group ids (Azure).',
            examples: [['arn:aws:sns:us-east-1:123456789012:alerts']],
          }),
        thresholds: z
          .record(text, z.number())
          .optional()
          .meta({
            title: 'Alert thresholds',
            description:
              'error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run.',
            examples: [{ error_rate: 5, timeout_rate: 2 }],
          }),
      })
      .optional()
      .meta({ title: 'Alerts', description: 'Who is told, and when.' }),
  })
  .meta({ title: 'Monitoring', description: 'Logs, metrics and alarms.' })

/** The `infrastructure` block of a job. Unknown keys pass through; rules report them. */
export const infrastructureSchema = z
  .looseObject({
    provider: z.enum(PROVIDERS).meta({ title: 'Provider', description: 'The cloud to deploy to.' }),
    runtime: runtimeSchema,
    networking: networkingSchema.optional(),
    storage: storageSchema.optional(),
    tags: tagsSchema.optional(),
    tag_options: tagOptionsSchema.optional(),
    terraform: terraformSchema.optional(),
    monitoring: monitoringSchema.optional(),
  })
  .meta({ title: 'Infrastructure', description: 'What the job runs on.' })
