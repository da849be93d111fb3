import { Designer } from '@/components/designer/designer'
import type { BuildBundle } from '@/lib/bundle/bundle'

const job = {
  name: 'stripe_customers.yaml',
  text: `# Stripe customers to Iceberg, on AWS ECS Fargate.
tenant_id: acme
environment: prod
asset: stripe_customers
source_connector: stripe
target_connector: iceberg

infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute:
      cpu: "2048"
      memory: "4096"
    timeout_seconds: 3600
  networking:
    vpc_id: vpc-12345678
    subnet_ids: [subnet-12345678, subnet-87654321]
  storage:
    state_bucket: dativo-state-acme
    data_bucket: dativo-data-acme
  tags:
    cost_center: FIN-001
    business_unit: Finance
    project: data-platform
    owner: data-team@acme.com
    compliance: [GDPR, SOC2] # agreed with legal
  terraform:
    backend:
      type: s3
      config:
        bucket: terraform-state
        key: dativo/jobs/stripe_customers.tfstate
        region: us-east-1
`,
}
const asset = {
  name: 'customers.yaml',
  text: `name: stripe_customers
domain: finance
team:
  owner: data-team@acme.com
compliance:
  classification: [pii]
  regulations: [GDPR]
  retention_days: 90
finops:
  cost_center: FIN-001
  project: data-platform
`,
}

const buildBundle: BuildBundle = async () => {
  'use server'
  return { ok: false, message: 'Not yet', problems: [] }
}

export default function Page() {
  const example = {
    job,
    asset,
    id: 'x',
    title: 'AWS · ECS Fargate',
    description: 'Stripe customers to Iceberg',
    provider: 'aws',
    runtime: 'ecs',
  } as const
  return <Designer buildBundle={buildBundle} examples={[example]} />
}
