import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Variables of a module's validation may refer to each other since 1.9; mocks in plans since 1.11. */
const OLDEST = [1, 11]

/** Whether the Terraform tests can run here: the program is new enough and can get its providers. */
export function terraformState() {
  const version = spawnSync('terraform', ['version', '-json'], { encoding: 'utf8' })
  if (version.error) return unusable('Terraform is not installed; get 1.11 or later.')
  const number = JSON.parse(version.stdout).terraform_version
  const [major, minor] = number.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return unusable(`Terraform ${number} is too old; get 1.11 or later.`)
  }
  return canInstallProviders()
    ? { isUsable: true, reason: '', withoutProvider: cloudsWithoutProvider() }
    : unusable('Terraform cannot install the aws provider: no registry and no mirror in reach.')
}

function unusable(reason) {
  return { isUsable: false, reason, withoutProvider: [] }
}

/** The clouds that are planned for only where somebody says that their providers can be had. */
function cloudsWithoutProvider() {
  const named = (process.env.DATIVO_PLAN_CLOUDS ?? 'aws').split(',')
  return ['aws', 'gcp', 'azure'].filter((cloud) => !named.includes(cloud))
}

function canInstallProviders() {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-terraform-'))
  writeFileSync(
    join(folder, 'main.tf'),
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = ">= 5.80, < 6.0"\n    }\n  }\n}\n',
  )
  const init = spawnSync('terraform', ['init', '-input=false'], { cwd: folder, timeout: 300_000 })
  rmSync(folder, { recursive: true, force: true })
  return init.status === 0
}
