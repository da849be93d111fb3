import type { SourceFile } from '@/lib/analysis/analysis'

/** The smallest job that can be planned, with names to be written over. */
export const NEW_JOB: SourceFile = {
  name: 'job.yaml',
  text: `tenant_id: tenant
environment: dev
source_connector: source
target_connector: target
asset: asset

infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute:
      cpu: "1024"
      memory: "2048"
`,
}
