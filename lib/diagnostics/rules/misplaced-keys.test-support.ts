import { AWS, AZURE, type BadCase, GCP, type RuleCases } from '../rule-case.test-support'
import { misplacedKeysRule } from './misplaced-keys'

const SIZE = '    compute: {cpu: 1024, memory: 2048}\n'

/** Cases with choices, whose texts are those of any key that is moved, removed or set. */
const OFFERED: ReadonlySet<string> = new Set([
  'an image whose home is taken',
  'a command of another type',
  'a tag of the author’s own',
  'a region at the top of the job, which others may read',
])

const misplaced = (
  title: string,
  job: string,
  path: string,
  message: string | RegExp,
  fixed?: string,
): BadCase => ({
  title,
  job,
  code: 'misplaced-key',
  severity: 'warning',
  path,
  message,
  ...(fixed !== undefined && { fixed }),
  ...(OFFERED.has(title) && { isOffered: true }),
})

export const misplacedKeysCases: RuleCases = {
  of: misplacedKeysRule,
  bad: [
    misplaced(
      'a region of the block',
      `${AWS}${SIZE}  region: eu-west-1 # the data are there\n`,
      'infrastructure.region',
      'Nothing reads region under infrastructure. Its place is infrastructure.terraform.variables.region. Until it stands there, the module takes us-east-1.',
      `${AWS}${SIZE}  terraform:\n    variables:\n      region: eu-west-1 # the data are there\n`,
    ),
    {
      ...misplaced(
        'a project of the block, which may be a tag',
        `${GCP}  project: acme-data\n`,
        'infrastructure.project',
        'Nothing reads project under infrastructure. Its place is infrastructure.terraform.variables.project_id or infrastructure.tags.project. Until it stands there, Terraform asks for project_id.',
      ),
      choices: [
        `${GCP}  terraform:\n    variables:\n      project_id: acme-data\n`,
        `${GCP}  tags:\n    project: acme-data\n`,
      ],
    },
    {
      ...misplaced(
        'one of two regions that differ',
        `${AWS}    region: eu-west-1\n  region: us-west-2\n`,
        'infrastructure.region',
        /Its place is infrastructure\.terraform\.variables\.region\. Until/,
      ),
      choices: [
        `${AWS}    region: eu-west-1\n  terraform:\n    variables:\n      region: us-west-2\n`,
      ],
    },
    misplaced(
      'a resource group by a shorter name',
      `${AZURE}  resource_group: data\n  terraform:\n    variables:\n      region: westeurope\n`,
      'infrastructure.resource_group',
      /Its place is infrastructure\.terraform\.variables\.resource_group_name\. Until/,
      `${AZURE}  terraform:\n    variables:\n      region: westeurope\n      resource_group_name: data\n`,
    ),
    misplaced(
      'a key of the storage',
      `${AWS}${SIZE}  storage:\n    # the team's\n    kms_key_id: alias/etl\n    encryption:\n      enabled: true\n`,
      'infrastructure.storage.kms_key_id',
      'Nothing reads kms_key_id under infrastructure.storage. Its place is infrastructure.storage.encryption.kms_key_id.',
      `${AWS}${SIZE}  storage:\n    encryption:\n      enabled: true\n      # the team's\n      kms_key_id: alias/etl\n`,
    ),
    misplaced(
      'sizes of the block',
      `${AWS}  compute: {cpu: 1024, memory: 2048}\n`,
      'infrastructure.compute',
      /Its place is infrastructure\.runtime\.compute\.$/,
      `${AWS}    compute: {cpu: 1024, memory: 2048}\n`,
    ),
    misplaced(
      'a size of the runtime',
      `${AWS}    memory: 2048\n`,
      'infrastructure.runtime.memory',
      /under infrastructure\.runtime\. Its place is infrastructure\.runtime\.compute\.memory\.$/,
      `${AWS}    compute:\n      memory: 2048\n`,
    ),
    misplaced(
      'an image among the sizes',
      `${AWS}    compute:\n      cpu: 1024\n      image: acme/etl:2\n`,
      'infrastructure.runtime.compute.image',
      /Its place is infrastructure\.terraform\.variables\.image\.$/,
      `${AWS}    compute:\n      cpu: 1024\n  terraform:\n    variables:\n      image: acme/etl:2\n`,
    ),
    misplaced(
      'an image whose home is taken',
      `${AWS}${SIZE}  image: acme/etl:2\n  terraform: {variables: {image: 'acme/etl:1'}}\n`,
      'infrastructure.image',
      'Nothing reads image under infrastructure. Its place is infrastructure.terraform.variables.image. There stands "acme/etl:1" already.',
    ),
    misplaced(
      'a command of another type',
      `${AWS}${SIZE}  command: dativo run\n`,
      'infrastructure.command',
      /Its place is infrastructure\.terraform\.variables\.command\.$/,
    ),
    misplaced(
      'a tag beside the tags',
      `${AWS}${SIZE}  cost_center: FIN-001\n  tags: {owner: ops}\n`,
      'infrastructure.cost_center',
      /Its place is infrastructure\.tags\.cost_center\.$/,
      `${AWS}${SIZE}  tags: {owner: ops, cost_center: FIN-001}\n`,
    ),
    misplaced(
      'a tag of the author’s own',
      `${AWS}${SIZE}  tags: {squad: blue}\n`,
      'infrastructure.tags.squad',
      /Its place is infrastructure\.tags\.custom\.squad\.$/,
    ),
    misplaced(
      'thresholds beside the alerts',
      `${AWS}${SIZE}  monitoring:\n    enabled: true\n    thresholds: {error_rate: 5}\n`,
      'infrastructure.monitoring.thresholds',
      /Its place is infrastructure\.monitoring\.alerts\.thresholds\.$/,
      `${AWS}${SIZE}  monitoring:\n    enabled: true\n    alerts:\n      thresholds: {error_rate: 5}\n`,
    ),
    misplaced(
      'a setting beside the config of the backend',
      `${AWS}${SIZE}  terraform:\n    backend:\n      type: local\n      path: a.tfstate\n`,
      'infrastructure.terraform.backend.path',
      /Its place is infrastructure\.terraform\.backend\.config\.path\.$/,
      `${AWS}${SIZE}  terraform:\n    backend:\n      type: local\n      config:\n        path: a.tfstate\n`,
    ),
    misplaced(
      'a region at the top of the job, which others may read',
      `region: eu-west-1\n${AWS}${SIZE}`,
      'region',
      /^Nothing reads region at the top of the job\. Its place is infrastructure\.terraform\.variables\.region\./,
    ),
    {
      title: 'a provider that stands beside its block',
      job: `provider: aws\n${AWS.replace('  provider: aws\n', '')}${SIZE}`,
      code: 'misplaced-key',
      severity: 'error',
      path: 'provider',
      message: /Its place is infrastructure\.provider\. The job cannot do without provider\.$/,
      isOffered: true,
    },
  ],
  good: [
    {
      title: 'keys at home',
      job: `${AWS}${SIZE}  tags: {custom: {region: eu}}\n  terraform: {variables: {region: eu-west-1, image: a}}\n`,
    },
    {
      title: 'keys of other parts of Dativo',
      job: `schedule: daily\nsource: {region: eu}\n${AWS}`,
    },
    { title: 'a misspelt tag', job: `${AWS}  tags: {cost_centre: FIN-001}\n` },
  ],
}
