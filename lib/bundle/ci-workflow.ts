import type { Provider } from '@/schemas/vocabulary'
import type { CloudProvider } from '../providers/provider'

/** How a workflow signs in to each cloud without a stored key. */
const SIGN_IN: Readonly<Record<Provider, readonly string[]>> = {
  aws: [
    '# - uses: aws-actions/configure-aws-credentials@v4',
    '#   with:',
    '#     role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE',
    '#     aws-region: REGION',
  ],
  gcp: [
    '# - uses: google-github-actions/auth@v2',
    '#   with:',
    '#     workload_identity_provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
    '#     service_account: ACCOUNT@PROJECT.iam.gserviceaccount.com',
  ],
  azure: [
    '# - uses: azure/login@v2',
    '#   with:',
    '#     client-id: CLIENT',
    '#     tenant-id: TENANT',
    '#     subscription-id: SUBSCRIPTION',
  ],
}

/** A workflow for GitHub that looks at the bundle at each change, and applies nothing. */
export function ciWorkflow({ id, label }: CloudProvider): string {
  return `# Move this file to .github/workflows/ and set the folder. It plans and applies nothing.
name: terraform
on: [pull_request]
permissions:
  contents: read
  id-token: write # to sign in below without a stored key
jobs:
  plan:
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: terraform/${id}
    steps:
      - uses: actions/checkout@v4
      - uses: hashicorp/setup-terraform@v3
      # Sign in to ${label}: let it trust this repository, then take off the comment marks. Pin
      # actions to a commit as your rules ask.
${SIGN_IN[id].map((line) => `      ${line}\n`).join('')}      - run: terraform fmt -check
      - run: terraform init -input=false
      - run: terraform validate
      - run: terraform plan -input=false
`
}
