import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'

const said = (text: string) =>
  analyse({ job: { name: 'job.yaml', text } }).diagnostics.map(({ code }) => code)

it.each([
  ['a data contract', 'kind: DataContract\nname: customers\nteam: {owner: data-team}\n'],
  ['an asset', 'asset:\n  name: customers\n  governance:\n    owner: data-team\n'],
  ['a manifest', 'apiVersion: v1\nkind: Pod\nmetadata: {}\n'],
])('says one thing of %s that is given as a job', (_, text) => {
  expect(said(text)).toEqual(['other-kind-of-file'])
})

it.each([
  ['has a block', 'kind: DataContract\ninfrastructure: {provider: aws}\n'],
  ['is empty', '{}\n'],
  ['names a tenant', 'tenant_id: acme\nasset: {name: x}\n'],
  ['is unfinished', 'name: x\n'],
  ['has services of its own', 'services: [etl]\n'],
  ['has an empty block', 'data: {}\nresource: {}\n'],
  ['names a tenant beside marks', 'tenant_id: acme\napiVersion: v1\nkind: Pod\n'],
  ['has only a kind', 'kind: Job\n'],
])('does not take for another kind what %s', (_, text) => {
  expect(said(text)).not.toContain('other-kind-of-file')
})

describe.each(['job', 'asset'] as const)('a file given as a %s', (role) => {
  const JOB = 'tenant_id: acme\nasset_path: a.yaml\ninfrastructure: {provider: aws}\n'
  const findings = (text: string) =>
    analyse(
      role === 'job'
        ? { job: { name: 'job.yaml', text } }
        : { job: { name: 'job.yaml', text: JOB }, asset: { name: 'a.yaml', text } },
    ).diagnostics.filter(({ document }) => document === role)

  it.each([
    ['a Dativo connector', 'name: csv\ntype: csv\nroles: [source, target]\n'],
    ['a Dativo connector', 'name: s\ntype: stripe\ndefault_engine: {type: native}\n'],
    ["a Helm chart's Chart.yaml", 'apiVersion: v2\nname: etl\nversion: 0.1.0\n'],
    ['Helm values', 'replicaCount: 1\nimage: {repository: etl, tag: "1"}\n'],
    ['a Kubernetes manifest', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ['a data product', 'apiVersion: v1.0.0\nkind: DataProduct\n'],
    ['a dbt project', 'name: shop\nversion: 1.0.0\nconfig-version: 2\nprofile: shop\n'],
    ['a dbt project', 'name: shop\nmodel-paths: [models]\nmodels: {shop: {}}\n'],
    ['a dbt schema file', 'version: 2\nmodels: [{name: orders, columns: [{name: id}]}]\n'],
    ['a dbt schema file', 'version: 2\nsources: [{name: raw}]\n'],
    ['a dbt profile', 'shop: {target: dev, outputs: {dev: {type: duckdb}}}\n'],
    ['a package.json', '{"name": "x", "version": "1.0.0", "scripts": {"test": "x"}}'],
    ['a Docker Compose file', 'services: {db: {image: "postgres:16"}}\n'],
    ['a GitHub workflow', 'on: push\njobs: {test: {runs-on: ubuntu-latest}}\n'],
    ['a GitLab pipeline', 'test: {stage: test, script: [make]}\n'],
    ['a Terraform file', '{"resource": {"aws_s3_bucket": {"b": {"bucket": "x"}}}}'],
    ['a Terraform file', '{"terraform": {"required_version": ">= 1.11"}}'],
    ['a Terraform state or plan', '{"version": 4, "terraform_version": "1.11.0", "serial": 1}'],
    ['an OpenAPI description', 'openapi: 3.1.0\n'],
    ['an AsyncAPI description', 'asyncapi: 3.0.0\n'],
    ['a CloudFormation template', 'Resources: {B: {Type: "AWS::S3::Bucket"}}\n'],
    ['a policy', 'required_tags: [Owner]\n'],
    ['a policy', 'version: 1\ntags: {Owner: {required: true}}\n'],
  ])('is called %s', (name, text) => {
    expect(findings(text).map(({ message }) => message.replace(/:.*/, ''))).toEqual([
      `This is ${name}, not ${role === 'job' ? 'a job' : 'a data contract'}`,
    ])
  })
})

it.each([
  ['datacontract.com', 'dataContractSpecification: 1.1.0\nid: x\n'],
  ['datacontract.com without its mark', 'id: x\ninfo: {title: X}\nmodels: {o: {}}\n'],
  ['ODCS 3', 'apiVersion: v3.1.0\nkind: DataContract\nid: x\n'],
  ['ODCS without its kind', 'apiVersion: v3.0.2\nschema: [{name: orders}]\n'],
])('calls %s a data contract', (_, text) => {
  const [only, ...more] = analyse({ job: { name: 'job.yaml', text } }).diagnostics
  expect(only?.message).toMatch(/^This is a data contract, not a job/)
  expect(more).toEqual([])
})
