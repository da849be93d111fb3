/** A job as the guide writes them: comments, quoted numbers, lists on one line. */
export const AWS_JOB = `# jobs/acme/stripe_customers_to_iceberg.yaml
tenant_id: acme
environment: prod

source_connector: stripe
source_connector_path: /app/connectors/stripe.yaml
asset: stripe_customers
asset_path: /app/assets/stripe/v1.0/customers.yaml

infrastructure:
  provider: aws  # or gcp, azure
  runtime:
    type: ecs
    compute:
      cpu: "1024"    # Start with 1 vCPU
      memory: "2048"  # 2 GB
    scaling: { min_instances: 1, max_instances: 5 }
  networking:
    vpc_id: vpc-12345678
    subnet_ids: [subnet-12345678, subnet-87654321]
    private_access: true
  # who pays
  tags:
    cost_center: DATA-001
    owner: data-team@acme.com
    compliance: [GDPR, SOC2, PCI-DSS]
  monitoring:
    enabled: true
    alerts:
      channels:
        - arn:aws:sns:us-east-1:123456789012:alerts  # on call
        - arn:aws:sns:us-east-1:123456789012:mails
      thresholds:
        error_rate: 5
`

/** The same kind of file with lists under their keys and four spaces of indentation. */
export const GCP_JOB = `infrastructure:
    provider: gcp
    runtime:
        type: cloud_run
        compute:
            cpu: '2'
            memory: 4Gi
    networking:
        vpc_id: projects/my-project/locations/us-central1/connectors/my-vpc-connector
        subnet_ids:
        - projects/p/regions/r/subnetworks/one
        - projects/p/regions/r/subnetworks/two
    tags:
        owner: 'data-team@acme.com'
`
