import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../node/package-root'
import {
  analyse,
  deriveTagsFromAsset,
  diff,
  exportTerraformVars,
  generateTerraformVars,
  InfrastructureError,
  JobConfig,
  loadInfrastructureConfig,
  planBundle,
  tagReport,
  validateInfrastructureForJob,
  zipBundle,
} from '.'

const folder = mkdtempSync(join(tmpdir(), 'dativo-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = join(packageRoot(), 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml')
const job = JobConfig.fromYaml(path)
const errorOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
}

describe('the way of the Python package', () => {
  it('ends in the file that the command line writes', () => {
    const infrastructure = loadInfrastructureConfig(job.infrastructure)
    validateInfrastructureForJob(job, infrastructure)
    const outputPath = join(folder, 'terraform/aws/terraform.tfvars.json')
    const assetTags = deriveTagsFromAsset(job.getAsset())
    exportTerraformVars(infrastructure, { outputPath, jobConfig: job, assetTags })
    const written = JSON.parse(readFileSync(outputPath, 'utf8'))
    expect(written).toEqual(analyse(job).variables)
    expect(written.tags).toMatchObject({ TenantId: 'acme', Governance_owner: expect.any(String) })
  })

  it('takes other tags of the asset, by the names that there are', () => {
    const infrastructure = loadInfrastructureConfig(job.infrastructure)
    const tagsWith = (assetTags: Record<string, string>) =>
      generateTerraformVars(infrastructure, { jobConfig: job, assetTags }).tags
    const tags = tagsWith({ Governance_domain: 'finance', Classification_fields_email: 'pii' })
    expect(tags).toMatchObject({ Governance_domain: 'finance' })
    expect(tags).not.toHaveProperty('Governance_retention_days')
    const wrong = (assetTags: unknown) => () => tagsWith(assetTags as Record<string, string>)
    expect(wrong(5)).toThrow(TypeError)
    expect(wrong({ Governance_owner: 5 })).toThrow(/"Governance_owner" is no text/)
    expect(() => tagsWith({ Colour: 'red' })).toThrow(/no tag named "Colour".*Governance_owner/)
  })

  it('gives every tag of an asset back as it was', () => {
    const tags = deriveTagsFromAsset(job.getAsset())
    expect(Object.keys(tags).length).toBeGreaterThan(5)
    const infrastructure = loadInfrastructureConfig(job.infrastructure)
    const options = { jobConfig: job }
    expect(generateTerraformVars(infrastructure, { ...options, assetTags: tags })).toEqual(
      generateTerraformVars(infrastructure, options),
    )
  })

  it('puts another block in the place of the job’s own', () => {
    const own = loadInfrastructureConfig(job.infrastructure)
    const other = { ...own, runtime: { ...own.runtime, timeout_seconds: 120 } }
    expect(generateTerraformVars(other, { jobConfig: job })).toMatchObject({ timeout_seconds: 120 })
    const wrong = { ...own, runtime: { ...own.runtime, timeout_seconds: -1 } }
    const error = errorOf(() => validateInfrastructureForJob(job, wrong))
    expect(error).toBeInstanceOf(InfrastructureError)
    expect((error as InfrastructureError).findings.map((each) => each.path.join('.'))).toContain(
      'infrastructure.runtime.timeout_seconds',
    )
  })

  it('reads a block as values, as YAML, and within a job', () => {
    const block = 'provider: aws\nruntime:\n  type: ecs\n'
    const expected = { provider: 'aws', runtime: { type: 'ecs' } }
    expect(loadInfrastructureConfig(block)).toEqual(expected)
    expect(loadInfrastructureConfig(expected)).toEqual(expected)
    expect(loadInfrastructureConfig({ infrastructure: expected }.infrastructure)).toEqual(expected)
    expect(
      loadInfrastructureConfig(
        `tenant_id: acme\ninfrastructure: {provider: aws, runtime: {type: ecs}}\n`,
      ),
    ).toEqual(expected)
    for (const wrong of [undefined, null, 3, [], 'provider: ibm\n', 'a: [', { provider: 'aws' }]) {
      expect(errorOf(() => loadInfrastructureConfig(wrong))).toBeInstanceOf(InfrastructureError)
    }
  })
})

describe('files', () => {
  it('are found and read, or a sentence says why not', () => {
    expect(job.asset?.name).toContain('customers.yaml')
    expect(() => JobConfig.fromYaml(join(folder, 'none.yaml'))).toThrow(/none\.yaml/)
    expect(JobConfig.fromYaml(path, { asset: null }).asset).toBeNull()
    const policy = join(folder, 'dativo-policy.yaml')
    writeFileSync(policy, 'required_tags: [Owner]\n')
    writeFileSync(join(folder, 'job.yaml'), job.text)
    expect(JobConfig.fromYaml(join(folder, 'job.yaml')).policy?.name).toBe(policy)
    expect(JobConfig.fromYaml(join(folder, 'job.yaml'), { policy: null }).policy).toBeNull()
  })

  it('that lead out of the repository are asked for', () => {
    mkdirSync(join(folder, 'repository/.git'), { recursive: true })
    const asset = join(folder, 'asset.yaml')
    writeFileSync(asset, 'name: a\nversion: 1.0.0\nsource_type: x\n')
    const own = join(folder, 'repository/job.yaml')
    writeFileSync(own, `asset_path: ${asset}\n${job.text.replace(/^asset_path:.*$/m, '')}`)
    expect(() => JobConfig.fromYaml(own)).toThrow(/outside of its repository/)
    expect(JobConfig.fromYaml(own, { asset }).asset?.name).toBe(asset)
  })

  it('that were read are not written over', () => {
    const own = join(folder, 'own.yaml')
    writeFileSync(own, job.text)
    const jobConfig = JobConfig.fromYaml(own, { asset: null })
    const infrastructure = loadInfrastructureConfig(jobConfig.infrastructure)
    expect(() => exportTerraformVars(infrastructure, { outputPath: own, jobConfig })).toThrow(
      /was read from/,
    )
    expect(readFileSync(own, 'utf8')).toBe(job.text)
  })
})

describe('beside it', () => {
  it('tells what is known of any text', () => {
    expect(analyse(job)).toMatchObject({ valid: true, provider: 'aws', runtime: 'ecs' })
    expect(analyse(job).rendered.gcp).toHaveProperty('tenantid')
    const broken = analyse('infrastructure: [\n')
    expect(broken.valid).toBe(false)
    expect(broken.findings[0]).toMatchObject({ file: 'job.yaml', severity: 'error' })
    expect(() => analyse('jobs/a.yaml')).not.toThrow(SyntaxError)
  })

  it('compares two versions', async () => {
    expect(await diff(job, job)).toBeNull()
    const head = JobConfig.fromYaml(job.text.replace('memory: "4096"', 'memory: "8192"'), {
      name: job.name,
      asset: job.asset,
    })
    expect(await diff(job, head)).toMatchObject({ status: 'changed', path: job.name })
    expect(await diff(null, head)).toMatchObject({ status: 'added' })
  })

  it('makes the bundle that the command line makes', async () => {
    const entries = await planBundle(job)
    const paths = entries.map((entry) => entry.path)
    expect(paths).toContain('stripe_customers_to_iceberg/terraform/aws/terraform.tfvars.json')
    expect(zipBundle(entries).subarray(0, 2)).toEqual(new TextEncoder().encode('PK'))
    await expect(planBundle('infrastructure: {}\n')).rejects.toBeInstanceOf(InfrastructureError)
  })

  it('reports every tag with its source', () => {
    expect(tagReport(job).ledger.map(({ name }) => name)).toContain('TenantId')
  })
})
