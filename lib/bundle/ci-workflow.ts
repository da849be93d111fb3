import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'

/** Actions by the commit of a release, so that a moved tag changes nothing. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'
const SETUP = 'hashicorp/setup-terraform@b9cd54a3c349d3f38e8881555d616ced269862dd # v3.1.2'

/** A pull request from a fork gets no identity, so what needs one is left out there. */
const OWN = 'if: github.event.pull_request.head.repo.full_name == github.repository'

/**
 * A workflow for GitHub that looks at the bundle at each change, and applies nothing. It signs in,
 * and plans, once its lines for that are taken out of the comment: without credentials a plan fails.
 */
export function ciWorkflow(analysis: Analysis): string {
  const { model } = analysis
  const { cloud } = chosenCloud(analysis)
  if (!cloud) throw new Error('A workflow is written for a job without errors.')
  const backend = model.infrastructure?.terraform?.backend?.type ?? 'local'
  const commented = (lines: readonly string[]) => lines.map((line) => `      # ${line}\n`).join('')
  return `# Move this file to .github/workflows/, and put the bundle's folder before terraform/ in FOLDER.
# It plans and applies nothing.
name: terraform
on:
  pull_request:
permissions:
  contents: read
env:
  FOLDER: terraform/${cloud.id}
jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write # signs in below without a stored key
    defaults:
      run:
        working-directory: \${{ env.FOLDER }}
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${SETUP}
        with:
          terraform_wrapper: false
      - run: terraform fmt -check
      - run: terraform init -input=false -backend=false
      - run: terraform validate
      # To plan too: let ${cloud.label} trust this repository, fill in the words in capitals, and take
      # off the comment marks.${backend === 'local' ? STATE_ON_DISK : ''}
${commented([...signIn(cloud.notes.signIn), ...PLAN])}`
}

const STATE_ON_DISK = ` The state of this bundle is a file on somebody's disk, so a plan here
      # would add everything: give the job a terraform.backend first.`

/** The step of the cloud, with the condition behind the line that names the action. */
function signIn([uses = '', ...rest]: readonly string[]): readonly string[] {
  return [uses, `  ${OWN}`, ...rest]
}

const PLAN = [
  '- run: terraform init -input=false',
  `  ${OWN}`,
  '- run: terraform plan -input=false -lock=false',
  `  ${OWN}`,
]
