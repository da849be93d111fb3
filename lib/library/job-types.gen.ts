// Generated from public/schemas/dativo-job.schema.json by npm run generate. Do not edit.

/** The infrastructure block of a job. */
export type Infrastructure = {
  /** The cloud to deploy to. */
  readonly provider: 'aws' | 'gcp' | 'azure'
  /** Where and how large the job runs. */
  readonly runtime: {
    /** Where the job executes. */
    readonly type: string
    /** What one run of the job gets. */
    readonly compute?: {
      /** CPU units on Fargate (1024 is one vCPU); cores on Google Cloud, Azure and Kubernetes. */
      readonly cpu?: string | number | undefined
      /** MiB on Fargate; a quantity such as 4Gi on Google Cloud, Azure and Kubernetes. */
      readonly memory?: string | number | undefined
      /** Ephemeral disk in GiB, where the runtime has one. */
      readonly disk_size?: string | number | undefined
      /** Machine type of the Kubernetes nodes, or the Container Apps workload profile. */
      readonly instance_type?: string | undefined
    } | undefined
    /** How many instances run at the same time. */
    readonly scaling?: {
      /** Instances that are always there. 0 scales to zero where the runtime can. */
      readonly min_instances?: number | undefined
      /** Upper bound of the autoscaler. */
      readonly max_instances?: number | undefined
      /** Average CPU use, in percent, at which the autoscaler adds an instance. */
      readonly target_cpu_utilization?: number | undefined
    } | undefined
    /** Seconds after which a run is stopped. */
    readonly timeout_seconds?: number | undefined
  }
  /** The network the job runs in. */
  readonly networking?: {
    /** AWS: VPC id. Google Cloud: Serverless VPC connector path or network link. Azure: virtual network resource id. */
    readonly vpc_id?: string | undefined
    /** Subnet ids (AWS), subnetworks (Google Cloud) or subnet resource ids (Azure). */
    readonly subnet_ids?: readonly (string)[] | undefined
    /** Security group ids (AWS), network tags (Google Cloud) or network security group ids (Azure). */
    readonly security_group_ids?: readonly (string)[] | undefined
    /** The job gets no public address and leaves through the network given here. */
    readonly private_access?: boolean | undefined
  } | undefined
  /** The buckets the job reads and writes. */
  readonly storage?: {
    /** Where the job keeps its state: an existing S3 bucket, GCS bucket, or Azure storage account or account/container. */
    readonly state_bucket?: string | undefined
    /** Where the job writes its data: an existing S3 bucket, GCS bucket, or Azure storage account or account/container. */
    readonly data_bucket?: string | undefined
    /** The key that encrypts what the job stores. */
    readonly encryption?: {
      /** Encrypt with a key of your own instead of the one of the cloud. */
      readonly enabled?: boolean | undefined
      /** AWS: key ARN, id or alias. Google Cloud: crypto key path. Azure: Key Vault key URL. */
      readonly kms_key_id?: string | undefined
    } | undefined
  } | undefined
  /** Tags that every resource of the job carries. */
  readonly tags?: {
    /** Where the cost is booked. Becomes the tag CostCenter. */
    readonly cost_center?: string | undefined
    /** The unit that owns the budget. Becomes the tag BusinessUnit. */
    readonly business_unit?: string | undefined
    /** The project the job belongs to. Becomes the tag Project. */
    readonly project?: string | undefined
    /** The stage the resources serve. Becomes the tag Environment, unless the job itself names one. */
    readonly environment?: 'dev' | 'staging' | 'prod' | undefined
    /** Who answers for the resources, best a team address. Becomes the tag Owner. */
    readonly owner?: string | undefined
    /** Regulations that apply to the data. Becomes the tag Compliance. */
    readonly compliance?: readonly (string)[] | undefined
    /** How sensitive the data is. Becomes the tag DataClassification. */
    readonly data_classification?: string | undefined
    /** Your own tags. Each key becomes the tag Custom_<key>. */
    readonly custom?: { readonly [key: string]: string | number | boolean } | undefined
  } | undefined
  /** How tags are made from the documents. */
  readonly tag_options?: {
    /** One tag per classification, such as Classification_pii, that lists the fields, instead of one tag per field. Off by default; for assets with more classified fields than the cloud has room for tags. */
    readonly fold_classification_fields?: boolean | undefined
  } | undefined
  /** The module, its version, its state and its variables. */
  readonly terraform?: {
    /** Registry address or git URL of a module to call instead of the one in the bundle. */
    readonly module_source?: string | undefined
    /** Version constraint; registry sources only. */
    readonly module_version?: string | undefined
    /** Where Terraform keeps its state. */
    readonly backend?: {
      /** Where Terraform keeps its state. */
      readonly type: 's3' | 'gcs' | 'azurerm' | 'local'
      /** Arguments of the backend block, for example bucket, key and region. */
      readonly config?: { readonly [key: string]: unknown } | undefined
    } | undefined
    /** Further variables of the module, for example image, schedule or region. */
    readonly variables?: { readonly [key: string]: unknown } | undefined
  } | undefined
  /** Logs, metrics and alarms. */
  readonly monitoring?: {
    /** Make log metrics and alarms, and turn on container insights. */
    readonly enabled?: boolean | undefined
    /** Name under which the metrics of the job appear. */
    readonly metrics_namespace?: string | undefined
    /** AWS: CloudWatch log group. Google Cloud: log bucket. Azure: Log Analytics workspace. */
    readonly log_group?: string | undefined
    /** Who is told, and when. */
    readonly alerts?: {
      /** SNS topic ARNs (AWS), notification channel paths (Google Cloud) or action group ids (Azure). */
      readonly channels?: readonly (string)[] | undefined
      /** error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run. */
      readonly thresholds?: {
        readonly error_rate?: number | undefined
        readonly timeout_rate?: number | undefined
        readonly records_processed_min?: number | undefined
      } | undefined
    } | undefined
  } | undefined
}

/** A job with an infrastructure block. */
export type Job = {
  /** The tenant the job belongs to. Part of every resource name. */
  readonly tenant_id: string
  /** Outranks infrastructure.tags.environment. */
  readonly environment?: string | undefined
  /** Name of the job; without it, <asset>_to_<target_connector>. */
  readonly job_name?: string | undefined
  /** Name of the asset the job loads. */
  readonly asset?: string | undefined
  /** Where the asset definition lies. */
  readonly asset_path?: string | undefined
  /** Where the data comes from. */
  readonly source_connector?: string | undefined
  /** Its recipe. */
  readonly source_connector_path?: string | undefined
  /** Where the data goes. */
  readonly target_connector?: string | undefined
  /** Its recipe. */
  readonly target_connector_path?: string | undefined
  /** Classification by field name; `default` replaces the table's. */
  readonly classification_overrides?: { readonly [key: string]: string } | undefined
  /** Cost attribution; outranks the asset's own finops block. */
  readonly finops?: {
    /** Tag FinOps_cost_center. */
    readonly cost_center?: string | undefined
    /** Tag FinOps_business_tags. */
    readonly business_tags?: readonly (string)[] | undefined
    /** Tag FinOps_project. */
    readonly project?: string | undefined
    /** Tag FinOps_environment. */
    readonly environment?: string | undefined
  } | undefined
  /** Outranks the asset's own values. */
  readonly governance_overrides?: {
    /** Days the data is kept. 0 counts. */
    readonly retention_days?: number | undefined
    /** Owner of the data; the empty string removes the asset's owner. */
    readonly owner?: string | undefined
  } | undefined
  readonly infrastructure?: Infrastructure | undefined
}
