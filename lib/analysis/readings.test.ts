import { describe, expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import { validationReport } from '../report/validation-report'
import { writeTfvars } from '../terraform/write-hcl'
import { writeTfvarsJson } from '../terraform/write-json'
import { analyse } from './analyse'
import { fixAll } from './fix-all'

/** The job of the cases from outside the project, as its authors meant it. */
const JOB = `tenant_id: acme
environment: prod
source_connector: stripe
target_connector: iceberg
asset: stripe_customers
governance_overrides:
  retention_days: 365
classification_overrides:
  email: pii
finops: {project: data-platform}
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute:
      cpu: "1024"
      memory: "2048"
    timeout_seconds: 3600
  storage:
    state_bucket: dativo-state-acme
    data_bucket: dativo-data-acme
    encryption: {enabled: false}
  tags:
    cost_center: FIN-001
    owner: data-team
    environment: prod
    project: data-platform
    custom:
      build: x
  terraform:
    backend:
      type: s3
      config:
        bucket: tf-state
        key: jobs/a.tfstate
        region: us-east-1
        allowed_account_ids: ["123456789012"]
    variables:
      region: us-east-1
      environment:
        LEVEL: debug
`

/** The job with other text in the places of lines, each named by its beginning. */
const jobWith = (changes: Readonly<Record<string, string>>): string =>
  Object.entries(changes).reduce((text, [line, to]) => {
    expect(text.split(line)).toHaveLength(2)
    return text.replace(new RegExp(`${line}.*`), () => to)
  }, JOB)

const analyseText = (text: string, asset?: string) =>
  analyse({
    job: { name: 'job.yaml', text },
    asset: asset === undefined ? null : { name: 'asset.yaml', text: asset },
  })

/** `severity code path, fix or choices` of what is found, in the order of the text. */
const foundIn = (text: string) =>
  analyseText(text)
    .diagnostics.filter(({ code }) => code !== 'image-missing' && code !== 'state-lost')
    .map(({ severity, code, path, fix, choices }) =>
      [
        `${severity} ${code} ${path.join('.')}`,
        ...(fix ? [`: ${fix.title}`] : []),
        ...(choices ? [`: ${choices.map(({ title }) => title).join(' or ')}`] : []),
      ].join(''),
    )

const tagsOf = (text: string) =>
  Object.fromEntries(
    analyseText(text).ledger.entries.map(({ name, winner }) => [name, winner.value]),
  )

const fixed = (text: string) => fixAll({ job: { name: 'job.yaml', text } }).job.text

describe('texts that PyYAML and YAML 1.2 read otherwise', () => {
  it('the job itself raises nothing', () => {
    expect(foundIn(JOB)).toEqual([])
  })

  it('switches where text is meant (case 10)', () => {
    const text = jobWith({
      'tenant_id:': 'tenant_id: no',
      '\nenvironment:': '\nenvironment: on',
      'finops:': 'finops: {project: off}',
      'build:': 'build: yes',
    })
    expect(foundIn(text)).toEqual([
      'error read-differently tenant_id: Put it in quotes',
      'error read-differently environment: Put it in quotes',
      'error read-differently finops.project: Put it in quotes',
      'warning read-differently infrastructure.tags.custom.build: Put it in quotes or Change to true',
    ])
    expect(tagsOf(text)).toMatchObject({ Custom_build: 'true' })
    expect(foundIn(fixed(text))).toEqual([
      'warning environment-overridden infrastructure.tags.environment: Remove it here or Use prod for Environment in the job',
      'warning sources-disagree infrastructure.tags.project: Use off for Project in the job or Use data-platform for FinOps_project in the job',
      'warning read-differently infrastructure.tags.custom.build: Put it in quotes or Change to true',
    ])
    expect(tagsOf(fixed(text))).toMatchObject({ TenantId: 'no', FinOps_project: 'off' })
  })

  it('leading zeros in numbers (case 11)', () => {
    const text = jobWith({
      'retention_days:': 'retention_days: 0365',
      'cpu:': 'cpu: 01024',
      'timeout_seconds:': 'timeout_seconds: 03600',
    })
    expect(foundIn(text)).toEqual([
      'warning read-differently governance_overrides.retention_days: Change to 245 or Change to 365',
      'error refused-by-cloud infrastructure.runtime.compute.cpu',
      'warning read-differently infrastructure.runtime.compute.cpu: Change to 532 or Change to 1024',
      'warning read-differently infrastructure.runtime.timeout_seconds: Change to 1920 or Change to 3600',
    ])
    expect(tagsOf(text)).toMatchObject({ Governance_retention_days: '245' })
    expect(fixed(text)).toBe(text)
  })

  it('times, underscores and dates as text (case 12)', () => {
    const text = jobWith({
      'cost_center:': 'cost_center: 22:00',
      'owner:': 'owner: 2024-01-15',
      '\n    project:': '\n    project: 1_000',
      'build:': 'build: 12:30:45',
    })
    expect(foundIn(text)).toEqual([
      'error read-differently infrastructure.tags.cost_center: Put it in quotes',
      'error read-differently infrastructure.tags.owner: Put it in quotes',
      'error read-differently infrastructure.tags.project: Put it in quotes',
      'warning read-differently infrastructure.tags.custom.build: Put it in quotes or Change to 45045',
    ])
    expect(tagsOf(text)).toMatchObject({ Custom_build: '45045' })
  })

  it.each([
    ['1e3', '1e3', 'Put it in quotes or Change to 1000'],
    ['0644', '420', 'Put it in quotes or Change to 420 or Change to 644'],
    ['0o17', '0o17', 'Put it in quotes or Change to 15'],
    ['012345678901', '012345678901', 'Put it in quotes or Change to 12345678901'],
    ['1.5e3', '1.5e3', 'Put it in quotes or Change to 1500'],
    ['0b11', '3', 'Put it in quotes or Change to 3'],
  ])('a tag is what the runner reads: %s (case 13)', (written, value, choices) => {
    const text = jobWith({ 'build:': `build: ${written}` })
    expect(tagsOf(text)).toMatchObject({ Custom_build: value })
    expect(foundIn(text)).toEqual([
      `warning read-differently infrastructure.tags.custom.build: ${choices}`,
    ])
  })

  it('a number keeps all of its digits (cases 13 and 18)', () => {
    const digits = '12345678901234567890'
    const text = jobWith({ 'build:': `build: ${digits}`, 'LEVEL:': `LEVEL: ${digits}` })
    expect(tagsOf(text)).toMatchObject({ Custom_build: digits })
    const { variables } = analyseText(text)
    expect(writeTfvarsJson(variables)).toContain(`"LEVEL": ${digits}`)
    expect(writeTfvars(variables)).toContain(`LEVEL = ${digits}`)
    expect(foundIn(text).map((found) => found.replace(/ infra.*/, ''))).toEqual([
      'warning ambiguous-scalar',
      'warning ambiguous-scalar',
    ])
  })

  it.each([
    [
      '1.10',
      'is the number 1.1 to editors and to the job runner, which calls it 1.1, not the text "1.10"',
    ],
    [
      '0o10',
      'is the text "0o10" to the job runner (YAML 1.1), and the number 8 to editors (YAML 1.2)',
    ],
    [
      '1_0',
      'is the number 10 to the job runner (YAML 1.1), which calls it 10, and "1_0" to editors',
    ],
  ])('the two readings of the key %s can be told apart', (key, said) => {
    const { diagnostics } = analyseText(jobWith({ 'build:': `${key}: x` }))
    expect(diagnostics.map(({ message }) => message).join()).toContain(said)
  })

  it.each(['\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\u00a0', '\u00ad', '\u200d'])(
    'no message quotes %j raw',
    (mark) => {
      const code = `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const text = jobWith({ 'owner:': `owner: 'data${mark}team'\n    ow${mark}ner: 'x'` })
      const { diagnostics } = analyseText(text)
      const said = JSON.stringify(
        diagnostics.flatMap(({ message, fix, choices = [] }) => [
          message,
          fix?.title,
          ...choices.map(({ title }) => title),
        ]),
      )
      expect(said).toContain(code)
      expect(said).not.toContain(mark)
    },
  )

  it('keys that are switches (case 14)', () => {
    const text = jobWith({ 'email:': 'on: pii', 'build:': 'no: 5' })
    expect(tagsOf(text)).toMatchObject({ Custom_False: '5', Classification_fields_True: 'pii' })
    expect(foundIn(text)).toEqual([
      'warning read-differently classification_overrides.True: Put it in quotes',
      'warning read-differently infrastructure.tags.custom.False: Put it in quotes',
    ])
    expect(tagsOf(fixed(text))).toMatchObject({ Custom_no: '5', Classification_fields_on: 'pii' })
  })

  it.each([
    ['a tab before a comment', 'FIN-001\t# finance', '\t'],
    ['a tab before a value', '\tFIN-001', '\t'],
    ['a tab behind a value', 'FIN-001\t', '\t'],
    ['U+2028', 'FIN\u2028001', '\u2028'],
    ['U+0085', 'FIN\u0085001', '\u0085'],
    ['a lone equals sign', '=', '='],
    ['a lone merge mark', '<<', '<<'],
    ['a number without digits', '0x_', '0x_'],
    ['a day that does not exist', '2024-02-30', '2024-02-30'],
    ['a name of letters beyond ASCII', '&é x', '&é x'],
    ['a question mark between brackets', '[a?b]', '?'],
  ])('%s cannot be read by the runner (cases 15 and 16)', (_name, written, marked) => {
    const text = jobWith({ 'cost_center:': `cost_center: ${written}` })
    const { diagnostics } = analyseText(text)
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['yaml-syntax', 'error'],
    ])
    const [finding] = diagnostics
    expect(finding?.message).toMatch(/job runner/)
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(marked)
  })

  it.each(['%YAML 3.0', '%YAML 2.0'])(
    '%s is a version that the runner refuses (case 16)',
    (line) => {
      expect(foundIn(`${line}\n---\n${JOB}`)).toEqual(['error yaml-syntax '])
    },
  )
  it('%YAML 1.2 is one that it takes', () => {
    expect(foundIn(`%YAML 1.2\n---\n${JOB}`)).toEqual([])
  })

  it('quoted text that goes on at the column of its key is read, and edited (case 17)', () => {
    const asset = `name: customers
version: "1.0"
team:
  owner: data-team
schema:
  - name: nid
    description: "National number, for example of the social\\
    \\ insurance."
    classification: no
`
    const files = { job: { name: 'job.yaml', text: JOB }, asset: { name: 'a.yaml', text: asset } }
    const { diagnostics } = analyse(files)
    const inAsset = diagnostics.filter(({ document }) => document === 'asset')
    expect(inAsset.map(({ code }) => code)).toEqual(['read-differently'])
    const plan = planEdits(parseDocument(asset), inAsset[0]?.fix?.edits ?? [])
    expect(plan.ok && applyEdits(asset, plan.edits)).toBe(
      asset.replace('classification: no', 'classification: "no"'),
    )
  })

  it('numbers that lose digits outside of tags (case 18)', () => {
    const text = jobWith({
      'allowed_account_ids:': 'allowed_account_ids: [012345678901]',
      'LEVEL:': 'PYTHON_VERSION: 3.10\n        UMASK: 0022',
    })
    expect(foundIn(text)).toEqual([
      'warning read-differently infrastructure.terraform.backend.config.allowed_account_ids.0: Put it in quotes',
      'warning ambiguous-scalar infrastructure.terraform.variables.environment.PYTHON_VERSION: Put it in quotes',
      'warning read-differently infrastructure.terraform.variables.environment.UMASK: Put it in quotes',
    ])
    expect(fixed(text)).toBe(
      jobWith({
        'allowed_account_ids:': 'allowed_account_ids: ["012345678901"]',
        'LEVEL:': 'PYTHON_VERSION: "3.10"\n        UMASK: "0022"',
      }),
    )
  })

  it('values that the runner takes and YAML 1.2 reads as text (case 33)', () => {
    const text = jobWith({
      'timeout_seconds:': 'timeout_seconds: 3_600',
      'encryption:': 'encryption: {enabled: off}',
    })
    expect(foundIn(text)).toEqual([
      'warning read-differently infrastructure.runtime.timeout_seconds: Change to 3600',
      'warning read-differently infrastructure.storage.encryption.enabled: Change to false',
    ])
    expect(fixed(text)).toBe(JOB)
  })

  it('a line end of YAML 1.1 within a text is named', () => {
    const text = jobWith({ 'owner:': "owner: 'data\u0085team'" })
    expect(foundIn(text)).toEqual([
      `warning read-differently infrastructure.tags.owner: Change to "data<U+0085>team" or Change to "data team"`,
    ])
    expect(tagsOf(text)).toMatchObject({ Owner: 'data team' })
  })

  it('what is certain and what is a choice are told apart in the report', () => {
    const text = jobWith({ 'build:': 'build: yes', 'owner:': 'owner: off' })
    const analysis = analyseText(text)
    const files = { job: 'job.yaml', asset: null }
    const { diagnostics } = validationReport(analysis, { files, isStrict: false, withFixes: true })
    const [owner, build] = diagnostics.filter(({ code }) => code === 'read-differently')
    expect(owner).toMatchObject({ fix: { edits: [{ newText: '"off"' }] } })
    expect(owner).not.toHaveProperty('choices')
    expect(build).not.toHaveProperty('fix')
    expect(build?.choices?.map(({ title, edits }) => [title, edits[0]?.newText])).toEqual([
      ['Put it in quotes', '"yes"'],
      ['Change to true', 'true'],
    ])
  })

  it('of two equal keys the last counts, and is reported', () => {
    const text = jobWith({ 'owner:': 'owner: first\n    owner: last' })
    expect(foundIn(text)).toEqual(['error duplicate-key '])
    expect(tagsOf(text)).toMatchObject({ Owner: 'last' })
  })
})
