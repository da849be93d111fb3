/** A job, an asset and a policy with one demand, for the cases of the rules about policies. */
export const JOB = `tenant_id: acme
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags:
    cost_center: FIN-001
    owner: me
    environment: prod
    project: p
  terraform: {variables: {region: us-east-1}}
`
export const ASSET = 'name: orders\nteam: {owner: me}\nfinops:\n  cost_center: FIN-001\n'

export function demand(text: string): string {
  return `version: 1\ntags:\n  ${text}\n`
}

/** The job with lines more among its tags. */
export function withTags(lines: string): string {
  return JOB.replace('  terraform:', `${lines}  terraform:`)
}
