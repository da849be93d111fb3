import { beforeAll, describe, expect, it } from 'vitest'
import { manifestOf, manifestProblems } from './kubernetes-manifest.test-support'
import type { PlannedModule, PlannedResource } from './plan-job.test-support'
import { copyOfModules, terraformOk, writeFiles } from './terraform-cli.test-support'

/** The module called as it is least and as it is most. */
const CALLS = `
provider "kubernetes" {}

module "least" {
  source = "./modules/kubernetes-job"
  name   = "least"
  image  = "acme/dativo:1.0.0"
}

module "most" {
  source = "./modules/kubernetes-job"

  name                      = "most"
  image                     = "acme/dativo:1.0.0"
  command                   = ["python3", "/tmp/dativo/supervisor.py"]
  args                      = ["python", "-m", "dativo_ingest.cli"]
  files                     = { "supervisor.py" = "cHJpbnQoKQo=", "job.yaml" = "YTogMQo=", "asset.yaml" = "YjogMgo=" }
  asset_path                = "assets/orders.yaml"
  environment               = { A = "1" }
  secret_environment        = { TOKEN = { name = "stripe", key = "token" } }
  schedule                  = "0 6 * * *"
  cpu                       = "500m"
  memory                    = "4Gi"
  disk_size                 = "20"
  timeout_seconds           = 3600
  cpu_architecture          = "arm64"
  image_pull_secrets        = ["registry"]
  read_only_root_filesystem = true
  run_as_non_root           = true
  state_volume_claim        = "orders-state"
  parallelism               = 2
  labels                    = { Owner = "data" }
  pod_labels                = { "azure.workload.identity/use" = "true" }
  service_account_annotations = { "iam.gke.io/gcp-service-account" = "a@b.iam.gserviceaccount.com" }
}
`

describe('what the plan holds as manifests of Kubernetes', () => {
  let planned: readonly PlannedResource[] = []

  beforeAll(async () => {
    const folder = copyOfModules()
    writeFiles(folder, [{ path: 'main.tf', bytes: CALLS }])
    await terraformOk(folder, 'init', '-input=false')
    await terraformOk(folder, 'plan', '-input=false', '-out=plan.tfplan')
    const plan = JSON.parse(await terraformOk(folder, 'show', '-json', 'plan.tfplan'))
    const root: PlannedModule = plan.planned_values.root_module
    planned = (root.child_modules ?? []).flatMap(({ resources = [] }) => resources)
  })

  const manifests = () => planned.map((resource) => manifestOf(resource) ?? {})
  const ofKind = (kind: string) => manifests().find((one) => one.kind === kind)

  it('the API of Kubernetes takes every one', () => {
    expect(
      manifests()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['ConfigMap', 'CronJob', 'Job', 'ServiceAccount', 'ServiceAccount'])
    expect(manifests().flatMap(manifestProblems)).toEqual([])
  })

  it('a cron job of everything reads as it would be written by hand', () => {
    const text = JSON.stringify(ofKind('CronJob'))
    for (const part of [
      '"timeZone":"Etc/UTC"',
      '"concurrencyPolicy":"Forbid"',
      '"activeDeadlineSeconds":3600',
      '"command":["python3","/tmp/dativo/supervisor.py"]',
      '"defaultMode":292',
      '"emptyDir":{"sizeLimit":"20Gi"}',
      '"persistentVolumeClaim":{"claimName":"orders-state"}',
      '"imagePullSecrets":[{"name":"registry"}]',
      '"kubernetes.io/arch":"arm64"',
      '"readOnlyRootFilesystem":true',
      '"runAsNonRoot":true',
      '"secretKeyRef":{"key":"token","name":"stripe"}',
    ])
      expect(text).toContain(part)
  })

  it.each([
    ['a name that the API does not know', '"timeZone":', '"timezone":'],
    [
      'a text where a number is meant',
      '"activeDeadlineSeconds":3600',
      '"activeDeadlineSeconds":"1h"',
    ],
    ['a word that is none of those meant', '"Forbid"', '"Never"'],
    ['a claim that is not named', '"claimName":"orders-state"', '"readOnly":true'],
    ['a mount of no volume', '"name":"tmp","readOnly"', '"name":"scratch","readOnly"'],
    ['two mounts at one path', '"mountPath":"/state"', '"mountPath":"/tmp"'],
  ])('%s is found', (_, from, to) => {
    const text = JSON.stringify(ofKind('CronJob'))
    expect(text).toContain(from)
    expect(manifestProblems(JSON.parse(text.replace(from, to)))).not.toEqual([])
  })
})
