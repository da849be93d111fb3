import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { OWN_VARIABLES_PATH, variablePath } from '../terraform/variable-path'
import { code, fenced, plain } from './markdown'
import { alarms, firstRun, leftOpen, prerequisites, states } from './readme-run'
import { commands, givenValue } from './readme-values'

/** The README of a bundle: what it is, the three commands, what is left to fill in. Markdown. */
export function bundleReadme(analysis: Analysis): string {
  const { jobName } = analysis
  const { cloud, support } = chosenCloud(analysis)
  if (!cloud || !support) throw new Error('A README is written for a job without errors.')
  const isOwnModule = Boolean(analysis.model.infrastructure?.terraform?.module_source)
  return [
    `# ${plain(jobName)}`,
    `The infrastructure of the Dativo job ${code(jobName)} on ${cloud.label}, runtime ${support.label}.`,
    '## Plan and apply',
    fenced('sh', [
      `cd terraform/${cloud.id}`,
      'terraform init',
      'terraform plan',
      'terraform apply',
    ]),
    'Terraform reads `terraform.tfvars.json` by itself. Credentials come from your environment, as for any Terraform run; no file here holds one.',
    ...(support.providerBlocks ? support.connection.map((one) => filled(analysis, one)) : []),
    '## What is left to fill in',
    ...leftOpen(analysis, support),
    '## Existing resources',
    prerequisites(analysis, support),
    ...(isOwnModule ? ownModule(analysis) : bundledModule(analysis, cloud, support)),
    '## Who may apply',
    cloud.notes.applyRights.map((one) => `- ${one}`).join('\n'),
    'A workflow for GitHub that formats and checks, and plans once it may sign in, is in `ci/terraform.yml`: move it to `.github/workflows/` of your repository.',
    '## What is in here',
    filesTable(analysis),
    ...furtherVariables(analysis, cloud, support),
    '## Tags',
    tagsSentence(analysis, cloud),
    ...untagged(analysis),
  ]
    .join('\n\n')
    .concat('\n')
}

function tagsSentence(analysis: Analysis, { tags, tagVariable }: CloudProvider): string {
  const variable = analysis.variables.find(({ name }) => name === tagVariable)
  const count = Object.keys(variable?.value ?? {}).length
  const isOwn = variable?.path?.[1] === 'terraform'
  const carried = `Each resource that can carry ${tags.noun}s gets the ${count} of \`${tagVariable}\` in \`terraform.tfvars.json\`.`
  return isOwn
    ? `${carried} The job gives them as a variable, which replaces those of \`tag-report.json\`.`
    : `${carried} \`tag-report.json\` says where each comes from, who lost, and how each cloud is given it.`
}

/** A paragraph with the job's own values in its commands. */
const filled = (analysis: Analysis, text: string) => commands(analysis, [text]).join('')

/** What is true of a module of the user's: it has the values, and does with them what it does. */
function ownModule({ model, assetFile }: Analysis): readonly string[] {
  const source = model.infrastructure?.terraform?.module_source ?? ''
  return [
    '## The module',
    `\`main.tf\` calls ${code(source)} with every value of \`terraform.tfvars.json\`; the module must declare each of them. \`job_document\` holds the text of the job${assetFile ? ', `asset_document` that of its asset' : ''}. What runs, rings and is kept, is the module’s to say.`,
  ]
}

function bundledModule(
  analysis: Analysis,
  cloud: CloudProvider,
  support: RuntimeSupport,
): readonly string[] {
  const push = commands(analysis, cloud.notes.pushImage)
  return [
    '## The image',
    `The module runs an image of yours, built from the Dockerfile of the runner (dativo-io/dativo-ingest), which holds the runner alone; connectors go into it too, and \`python3\` stays in it for the supervisor that starts the runner. ${whatComes(analysis)}`,
    fenced('sh', push),
    ...(push.some((line) => /\bIMAGE\b/.test(line))
      ? [
          `\`IMAGE\` stands for its name, in the form \`${filled(analysis, cloud.notes.imageForm)}\`. Give it, or its digest, as \`image\`.`,
        ]
      : []),
    '## The first run',
    ...(support.providerBlocks ? [] : support.connection.map((one) => filled(analysis, one))),
    ...firstRun(analysis, support),
    '## What rings when',
    ...alarms(analysis),
    '## What is kept',
    states(analysis, support),
    'A bundle made before 2026-11-25 gave other names: Terraform then replaces most of what it made. Before applying this one over it, name the log group, cluster or environment that is to stay (`monitoring.log_group` and the like), and read `docs/upgrade.md` of the designer.',
  ]
}

/** How the files of the job come to the container. */
function whatComes(analysis: Analysis): string {
  const path = givenValue(analysis, ['job_config_path'])
  const job = path
    ? `The job’s file is in it, at ${code(String(path))}.`
    : 'The job’s file comes with the variables, and is written into the container as a run starts.'
  if (!analysis.assetFile) return job
  return givenValue(analysis, ['asset_path'])
    ? `${job} The asset’s is written to the job’s \`asset_path\`.`
    : `${job} That of its asset is written nowhere, because the job names no \`asset_path\`.`
}

function filesTable(analysis: Analysis): string {
  const folder = `terraform/${analysis.provider}`
  const source = analysis.model.infrastructure?.terraform?.module_source
  const rows = [
    ['job.yaml', 'the job as it was designed'],
    ...(analysis.assetFile ? [['asset.yaml', 'the data contract it loads']] : []),
    ['.gitignore', 'keeps state, plans and downloads out of a repository'],
    ['ci/terraform.yml', 'a workflow for GitHub: checks, and plans once it may sign in'],
    ['tag-report.json', 'every tag with its source'],
    source
      ? [`${folder}/main.tf`, `calls the module ${code(source)}`]
      : [`${folder}/`, 'the module; its README lists inputs, outputs and resources'],
    ...(source ? [] : [['terraform/modules/', 'what the module calls']]),
    [`${folder}/terraform.tfvars.json`, 'the values of this job'],
    [`${folder}/providers.tf`, 'the provider, generated'],
    ...(analysis.model.infrastructure?.terraform?.backend?.type
      ? [[`${folder}/backend.tf`, 'where the state is kept, generated']]
      : []),
  ]
  return ['| file | what |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  )
}

function furtherVariables(
  analysis: Analysis,
  cloud: CloudProvider,
  support: RuntimeSupport,
): readonly string[] {
  if (analysis.model.infrastructure?.terraform?.module_source) return []
  const given = new Set(analysis.variables.map(({ name }) => name))
  const first = firstVariables(support)
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  const rows = cloud.moduleVariables
    .filter(({ runtimes }) => runtimes === 'all' || runtimes.includes(support.runtime))
    .filter(({ name }) => !given.has(name) && isSetAsVariable(name))
    .toSorted((left, right) => rank(left.name) - rank(right.name))
    .map(({ name, description }) => `| \`${name}\` | ${description.replace(/\|/g, '\\|')} |`)
  if (rows.length === 0) return []
  return [
    '## Further variables',
    'The module takes these too. Set them under `infrastructure.terraform.variables` of the job, or with `-var`; those that most jobs want come first.',
    ['| variable | what |', '| --- | --- |', ...rows].join('\n'),
  ]
}

/** Not what a block of the job sets: its fields are what an author fills in. */
function isSetAsVariable(name: string): boolean {
  const path = variablePath([name])
  return OWN_VARIABLES_PATH.every((key, index) => path[index] === key)
}

/** What most jobs want, before what few do. */
function firstVariables({ notes }: RuntimeSupport): readonly string[] {
  return [
    'image',
    'schedule',
    ...notes.wanted.map(({ at: [name] }) => name),
    notes.keepsStateIn[0],
    'secrets',
    'environment',
    'success_within_hours',
    'environment_name',
  ]
}

function untagged(analysis: Analysis): readonly string[] {
  const rows = (analysis.resources?.nodes ?? [])
    .filter((node) => !node.isExisting && !node.tags.carried)
    .map((node) => `- \`${node.address}\`: ${node.tags.carried ? '' : node.tags.why}`)
  return rows.length > 0 ? [`These cannot carry them:`, rows.join('\n')] : []
}
