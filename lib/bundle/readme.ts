import type { Analysis } from '../analysis/analysis'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'

/** The README of a bundle: what it is, the three commands, what is left to fill in. Markdown. */
export function bundleReadme(analysis: Analysis): string {
  const { cloud, support, jobName } = analysis
  if (!cloud || !support) throw new Error('A README is written for a job without errors.')
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
    ...support.connection,
    '## What is left to fill in',
    ...leftOpen(analysis),
    '## What must be there',
    support.notes.prerequisites.map((one) => `- ${one}`).join('\n'),
    '## The image',
    `The module runs an image of yours, built from the Dockerfile of the runner (dativo-io/dativo-ingest), which holds the runner alone; connectors go into it too. The job${analysis.assetFile ? ' and its asset come' : ' comes'} with the variables.`,
    fenced('sh', cloud.notes.pushImage),
    `\`IMAGE\` stands for its name, in the form \`${cloud.notes.imageForm}\`, which \`image\` takes.`,
    '## Who may apply',
    cloud.notes.applyRights.map((one) => `- ${one}`).join('\n'),
    'A workflow for GitHub that formats, checks and plans is in `ci/terraform.yml`: move it to `.github/workflows/` of your repository.',
    '## What is in here',
    filesTable(analysis),
    ...furtherVariables(analysis, cloud, support),
    '## Tags',
    `Each resource that can carry ${cloud.tags.noun}s gets the ${analysis.rendered[cloud.id].tags.length} of \`${cloud.tagVariable}\` in \`terraform.tfvars.json\`. \`tag-report.json\` says where each comes from, who lost, and how each cloud is given it.`,
    ...untagged(analysis),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The findings that say of a value that it is not there, the image first. */
const OPEN: readonly string[] = [
  'image-missing',
  'value-left-open',
  'default-region',
  'state-lost',
  'path-in-image',
  'records-not-logged',
  'success-not-watched',
]

function leftOpen(analysis: Analysis): readonly string[] {
  const open = OPEN.flatMap((wanted) =>
    analysis.diagnostics.filter(({ code: finding }) => finding === wanted),
  ).map(({ message }) => `- ${message}`)
  return open.length > 0 ? [open.join('\n')] : ['Nothing: every variable has its value.']
}

function filesTable(analysis: Analysis): string {
  const folder = `terraform/${analysis.provider}`
  const source = analysis.model.infrastructure?.terraform?.module_source
  const rows = [
    ['job.yaml', 'the job as it was designed'],
    ...(analysis.assetFile ? [['asset.yaml', 'the data contract it loads']] : []),
    ['.gitignore', 'keeps state, plans and downloads out of a repository'],
    ['ci/terraform.yml', 'a workflow for GitHub: formats, checks and plans'],
    ['tag-report.json', 'every tag with its source'],
    source
      ? [`${folder}/main.tf`, `calls the module ${code(source)}`]
      : [`${folder}/`, 'the module; its README lists inputs, outputs and resources'],
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
  const rows = cloud.moduleVariables
    .filter(({ runtimes }) => runtimes === 'all' || runtimes.includes(support.runtime))
    .filter(({ name }) => !given.has(name))
    .map(({ name, description }) => `| \`${name}\` | ${description.replace(/\|/g, '\\|')} |`)
  if (rows.length === 0) return []
  return [
    '## Further variables',
    'The module takes these too. Set them under `infrastructure.terraform.variables` of the job, or with `-var`.',
    ['| variable | what |', '| --- | --- |', ...rows].join('\n'),
  ]
}

function untagged(analysis: Analysis): readonly string[] {
  const rows = (analysis.resources?.nodes ?? [])
    .filter((node) => !node.isExisting && !node.tags.carried)
    .map((node) => `- \`${node.address}\`: ${node.tags.carried ? '' : node.tags.why}`)
  return rows.length > 0 ? [`These cannot carry them:`, rows.join('\n')] : []
}

function fenced(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}

/** Inline code that holds whatever the text holds, backticks too. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`.replace(/[\r\n]+/g, ' ')
}

/** Text as a heading: one line, markup escaped. */
function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}
