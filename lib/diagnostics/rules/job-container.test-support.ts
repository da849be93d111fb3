import { AWS, AZURE, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { jobContainer } from './job-container'

const vars = (text: string) => `  terraform:\n    variables:\n${text}`
const IMAGE = '      image: ghcr.io/acme/dativo:1\n'
const KEPT = '      state_file_system_id: fs-0123456789abcdef0\n'

export const jobContainerCases: RuleCases = {
  of: jobContainer,
  bad: [
    {
      title: 'no image',
      job: AWS,
      code: 'image-missing',
      severity: 'warning',
      path: 'infrastructure.runtime.type',
      message:
        /set terraform\.variables\.image: ACCOUNT\.dkr\.ecr\.REGION\.amazonaws\.com\/NAME:TAG\.$/,
    },
    {
      title: 'the arguments of ECS',
      job: AWS + vars(`${IMAGE}${KEPT}      command: [run]\n`),
      code: 'command-deprecated',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.command',
      message: /Write args, which means the same on every cloud\.$/,
      marks: 'command',
      fixed: AWS + vars(`${IMAGE}${KEPT}      args: [run]\n`),
    },
    {
      title: 'the entry point of Kubernetes',
      job: EKS + vars(`${IMAGE}      command: [run]\n`),
      code: 'command-deprecated',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.command',
      message: /the old name of entry_point here/,
      marks: 'command',
      fixed: EKS + vars(`${IMAGE}      entry_point: [run]\n`),
    },
    {
      title: 'the entry point of Container Apps',
      job: AZURE + vars(`${IMAGE}      command: [run]\n`),
      code: 'command-deprecated',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.command',
      message: /the old name of entry_point here/,
      marks: 'command',
      fixed: AZURE + vars(`${IMAGE}      entry_point: [run]\n`),
    },
    {
      title: 'no place for the state of an incremental source',
      job: `${GCP}source:\n  incremental:\n    cursor: updated_at\n`,
      code: 'state-lost',
      severity: 'warning',
      path: 'source.incremental',
      message: /Set storage\.state_bucket to keep it\.$/,
      marks: 'cursor: updated_at',
    },
    {
      title: 'connectors by their paths',
      job: `source_connector_path: /app/a.yaml\ntarget_connector_path: /app/b.yaml\n${AWS}`,
      code: 'path-in-image',
      severity: 'info',
      path: 'source_connector_path',
      message: /^source_connector_path and target_connector_path must be in the image/,
    },
    {
      title: 'an asset that nobody gave',
      job: `asset_path: assets/a.yaml\n${AWS}`,
      code: 'path-in-image',
      severity: 'info',
      path: 'asset_path',
      message: /^asset_path must be in the image/,
    },
    {
      title: 'an asset that no path brings to the container',
      job: `asset: a\n${AWS}${vars(IMAGE + KEPT)}`,
      asset: 'name: a\n',
      code: 'asset-not-delivered',
      severity: 'info',
      path: 'asset',
      message: /^The asset makes tags and does not reach the container/,
    },
  ],
  good: [
    {
      title: 'an asset path that is misspelt',
      job: `asset_pth: assets/a.yaml\n${AWS}${vars(IMAGE + KEPT)}`,
      asset: 'name: a\n',
    },
    { title: 'a source that is read whole, with an image', job: EKS + vars(IMAGE) },
    { title: 'all of it', job: AWS + vars(`${IMAGE}${KEPT}      args: [run]\n`) },
    {
      title: 'an asset that is given',
      job: `asset_path: assets/a.yaml\n${AWS}${vars(IMAGE + KEPT)}`,
      asset: 'name: a\n',
    },
    {
      title: 'a bucket for the state',
      job: `${GCP}  storage: {state_bucket: acme-state}\n${vars(IMAGE)}`,
    },
    { title: 'a module of their own', job: `${AWS}  terraform: {module_source: ./mine}\n` },
    {
      title: 'a function from source',
      job: `${GCP.replace('cloud_run', 'cloud_functions')}  storage: {state_bucket: acme-state}\n${vars('      source_bucket: a-b-c\n      source_object: f.zip\n')}`,
    },
  ],
}
