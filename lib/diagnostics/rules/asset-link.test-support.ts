import { AWS, type RuleCases } from '../rule-case.test-support'
import { assetLink } from './asset-link'

const TWO_TABLES = `schema:
  - name: customers
    properties:
      - name: id
      - name: email
  - name: orders
    properties:
      - name: id
`

/** Parts that look like the source of a tag and give none, each with the beginning of what is said. */
const UNREAD: readonly (readonly [title: string, asset: string, path: string, message: string])[] =
  [
    [
      'columns as a block',
      'schema: {email: {classification: pii}}\n',
      'schema',
      'schema is a block of',
    ],
    [
      'a classification that is a number',
      'schema: [{name: t, properties: [{name: a, classification: 3}]}]\n',
      'schema[0].properties[0].classification',
      'The classification of a is the number 3 and not text: no tag comes of it. Put it in quotes.',
    ],
    [
      'a classification that is a list',
      'schema: [{name: a, classification: [pii]}]\n',
      'schema[0].classification',
      'The classification of a is a list and not text: no tag comes of it. Write one text.',
    ],
    [
      'a classified column without a name',
      'schema: [{name: t, properties: [{classification: pii}]}]\n',
      'schema[0].properties[0].classification',
      'This column has no name: no tag',
    ],
    [
      'a classified column whose name is a number',
      'schema: [{name: 5, classification: pii}]\n',
      'schema[0].classification',
      'This column has the number 5 for its name: no tag',
    ],
    [
      'a list whose items are classified otherwise',
      'schema: [{name: t, properties: [{name: a, classification: x, items: {classification: y}}]}]\n',
      'schema[0].properties[0].items.classification',
      'a is classified twice, as x and as y: the tag carries the later.',
    ],
    [
      'a classified table',
      'schema: [{name: t, classification: pii, properties: [{name: a}]}]\n',
      'schema[0].classification',
      'Dativo does not read schema[0].classification: no tag comes of it.',
    ],
    [
      'columns of ODCS 2',
      'dataset:\n  - table: t\n    columns:\n      - {column: a, classification: pii}\n',
      'dataset[0].columns[0].classification',
      'Dativo does not read dataset[0].columns[0].classification: no tag comes of it.',
    ],
    ['a team that is text', 'team: data-team\n', 'team', 'team is "data-team": no owner'],
    [
      'an owner who has left',
      'team: [{username: a, role: Owner, dateOut: "2020-01-01"}]\n',
      'team',
      'Every owner of the team has a dateOut: ',
    ],
    [
      'two owners',
      'team: {members: [{username: a, role: owner}, {username: b, role: Data Owner}]}\n',
      'team.members',
      'The team has several owners (a and b): which one is meant is not guessed.',
    ],
    [
      'an owner without a username',
      'team: [{name: Ann, role: owner}]\n',
      'team[0]',
      'The owner of the team has no username in text.',
    ],
    [
      'retention in years',
      'slaProperties: [{property: retention, value: 3, unit: y}]\n',
      'slaProperties[0].value',
      'A retention of 3 y is no exact number of days.',
    ],
    [
      'retention as a duration of months',
      'slaProperties: [{property: retention, value: P3M}]\n',
      'slaProperties[0].value',
      'A retention of P3M is no exact number of days.',
    ],
    [
      'retention without a unit',
      'slaProperties: [{property: retention, value: 90}]\n',
      'slaProperties[0].value',
      'A retention of 90 is no exact number of days.',
    ],
    [
      'two retentions that differ',
      'slaProperties: [{property: retention, value: 1, unit: d}, {property: retention, value: 2, unit: d}]\n',
      'slaProperties[0].value',
      'The asset has several retentions that differ.',
    ],
  ]

const unread = UNREAD.map(([title, asset, path, start]) => ({
  title,
  job: AWS,
  asset,
  code: 'asset-part-unread' as const,
  severity: 'warning' as const,
  document: 'asset' as const,
  path,
  message: new RegExp(`^${start.replace(/[[\](){}.*+?^$|]/g, '\\$&')}`),
}))

export const assetLinkCases: RuleCases = {
  of: assetLink,
  bad: [
    {
      title: 'an asset outside of the repository',
      job: `${AWS}asset_path: /etc/orders.yaml\n`,
      asset: 'name: orders\n',
      isAssetOutside: true,
      code: 'asset-outside',
      severity: 'warning',
      path: 'asset_path',
      message: /lies outside of the job's repository, and its text goes into the bundle/,
    },
    {
      title: 'an asset that was not found',
      job: `${AWS}asset_path: /app/a.yaml\n`,
      assetNotFound: '/app/a.yaml',
      code: 'asset-not-found',
      severity: 'warning',
      path: 'asset_path',
      message:
        'The asset /app/a.yaml was not found: no tags come from it. Attach it; on the command line, --asset or --assets-root gives its path.',
      marks: '/app/a.yaml',
    },
    {
      title: 'an override of a field that the asset does not have',
      job: `${AWS}classification_overrides:\n  emial: pii\n`,
      asset: 'schema:\n  - name: email\n',
      code: 'unknown-asset-field',
      severity: 'warning',
      path: 'classification_overrides.emial',
      message:
        'The asset has no field emial: no tag comes of its classification. Did you mean email?',
      marks: 'emial',
      choices: [`${AWS}classification_overrides:\n  email: pii\n`, AWS],
    },
    {
      title: 'an override of a column that two tables have',
      job: `${AWS}classification_overrides:\n  id: internal\n`,
      asset: TWO_TABLES,
      code: 'unknown-asset-field',
      severity: 'warning',
      path: 'classification_overrides.id',
      message:
        'id is a column of customers and orders: no tag comes of this classification. Write customers.id or orders.id.',
      isOffered: true,
    },
    {
      title: 'an override by the physical name of a column',
      job: `${AWS}classification_overrides:\n  CUST_MAIL: pii\n`,
      asset:
        'schema:\n  - name: customers\n    properties:\n      - {name: email, physicalName: CUST_MAIL}\n',
      code: 'unknown-asset-field',
      severity: 'warning',
      path: 'classification_overrides.CUST_MAIL',
      message:
        'CUST_MAIL is the physical name of the column email: no tag comes of this classification. Write email.',
      isOffered: true,
    },
    ...unread,
  ],
  good: [
    {
      title: 'overrides of the table and of a field',
      job: `${AWS}classification_overrides: {default: pii, email: pii}\n`,
      asset: 'schema: [{name: email}]\n',
    },
    {
      title: 'an asset that lists no fields',
      job: `${AWS}classification_overrides: {x: y}\n`,
      asset: 'name: a\n',
    },
    {
      title: 'overrides of a published column, and of one by its table',
      job: `${AWS}classification_overrides: {email: pii, customers.id: pii, customers.email: pii}\n`,
      asset: TWO_TABLES,
    },
    { title: 'a team without an owner', job: AWS, asset: 'team:\n  - {username: a, role: dpo}\n' },
    {
      title: 'retention in years where the days are given',
      job: AWS,
      asset:
        'compliance: {retention_days: 30}\nslaProperties: [{property: retention, value: 1, unit: y}]\n',
    },
    {
      title: 'several owners where the job names one',
      job: `${AWS}governance_overrides: {owner: c}\n`,
      asset: 'team: [{username: a, role: owner}, {username: b, role: owner}]\n',
    },
    {
      title: 'several owners where the job wants none',
      job: `${AWS}governance_overrides: {owner: ''}\n`,
      asset: 'team: [{username: a, role: owner}, {username: b, role: owner}]\n',
    },
    {
      title: 'classifications in samples, checks and own keys',
      job: AWS,
      asset:
        'customProperties: [{property: p, value: {classification: x}}]\nschema:\n  - name: t\n    properties:\n      - name: a\n        examples: [{classification: x}]\n        quality: [{classification: x}]\n',
    },
  ],
}
