/** A policy of the common demands, short enough to be read at once; docs/policy.md has the others. */
export const EXAMPLE_POLICY = `version: 1
tags:
  CostCenter:
    required: true
    pattern: '^FIN-\\d{3}$'
  Owner:
    required: true
    values: ['*@acme.com']
environments:
  prod:
    tags:
      Compliance:
        required: true
        values: [GDPR, SOC2]
`
