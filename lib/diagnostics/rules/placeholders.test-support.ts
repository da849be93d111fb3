import { AWS, GCP, type RuleCases } from '../rule-case.test-support'
import { placeholders } from './placeholders'

const found = {
  code: 'placeholder',
  severity: 'warning',
} as const

export const placeholdersCases: RuleCases = {
  of: placeholders,
  bad: [
    {
      ...found,
      title: 'the tenant, which names and tags get',
      job: AWS.replace('acme', '${TENANT}'),
      path: 'tenant_id',
      message:
        'tenant_id holds ${TENANT}, which a shell or a pipeline would expand, but neither Dativo nor Terraform does: the cloud would get it as it stands. Write the value, or expand the file before it is read.',
    },
    {
      ...found,
      title: 'the asset, whose tags are rendered with other characters',
      job: `${AWS}asset: '\${ASSET}'\ntarget_connector: iceberg\n`,
      path: 'asset',
      message: /^asset holds \$\{ASSET\}/,
    },
    {
      ...found,
      title: "the seed's own cost centre",
      job: `${AWS}  tags: {cost_center: YOUR-COST-CENTER}\n`,
      path: 'infrastructure.tags.cost_center',
      message:
        'infrastructure.tags.cost_center holds YOUR-COST-CENTER, which looks like a placeholder: the cloud would get it as it stands. Write the value.',
      choices: [AWS],
    },
    {
      ...found,
      title: 'a tag of Jinja',
      job: `${AWS}  tags: {owner: 'team-{{ owner }}'}\n`,
      path: 'infrastructure.tags.owner',
      message: /holds \{\{ owner \}\}, which a template of Jinja or Helm would expand/,
    },
    {
      ...found,
      title: 'a tag of Windows',
      job: `${AWS}  tags: {owner: '%OWNER%'}\n`,
      path: 'infrastructure.tags.owner',
      message: /holds %OWNER%, which a shell of Windows/,
    },
    {
      ...found,
      title: 'a tag of a pipeline',
      job: `${AWS}  tags: {custom: {build: $(Build.BuildId)}}\n`,
      path: 'infrastructure.tags.custom.build',
      message: /holds \$\(Build\.BuildId\), which a pipeline/,
    },
    {
      ...found,
      title: 'angle brackets',
      job: `${AWS}  tags: {project: <your-project>}\n`,
      path: 'infrastructure.tags.project',
      message: /holds <your-project>, which looks/,
    },
    ...['TODO', 'todo: ask Jane', 'CHANGEME', 'change_me', 'tbd', 'acme-xxx-data', 'XXXX'].map(
      (owner) => ({
        ...found,
        title: `a word for later: ${owner}`,
        job: `${AWS}  tags: {owner: '${owner}'}\n`,
        path: 'infrastructure.tags.owner',
        message: /which looks like a placeholder/,
      }),
    ),
    {
      ...found,
      title: 'a setting of the backend',
      job: `${AWS}  terraform: {backend: {type: s3, config: {bucket: 'state-$ENV', key: a, region: b}}}\n`,
      path: 'infrastructure.terraform.backend.config.bucket',
      message: /holds \$ENV, which a shell/,
    },
    {
      ...found,
      title: 'a variable of the module',
      job: `${GCP}  monitoring: {enabled: true, metrics_namespace: 'team/__ENV__', alerts: {thresholds: {error_rate: 5}}}\n`,
      path: 'infrastructure.monitoring.metrics_namespace',
      message: /holds __ENV__/,
    },
    {
      ...found,
      title: 'in the asset',
      job: AWS,
      asset: 'team: {owner: "${OWNER}"}\n',
      document: 'asset',
      path: 'team.owner',
      message: /holds \$\{OWNER\}/,
    },
    {
      ...found,
      severity: 'info',
      title: 'a word for later in the environment',
      job: `${AWS}  terraform: {variables: {environment: {API: TODO}}}\n`,
      path: 'infrastructure.terraform.variables.environment.API',
      message: /which looks like a placeholder/,
    },
  ],
  good: [
    {
      title: 'what the container expands itself',
      job: `${AWS}  terraform: {variables: {environment: {HOME_DIR: '\${HOME}/x', NEXT: $(OTHER), T: '{{ ds }}'}, command: [sh, -c, 'run $TENANT "\${X}"']}}\n`,
    },
    {
      title: 'words that only look alike',
      job: `${AWS}  tags: {owner: yourtown-team, project: todos, custom: {a: 100%, b: a_b__c, c: 'US$ 5', d: exxon, e: x_x, f: 1 < 2 > 0}}\n`,
    },
    {
      title: 'parts of the job that the runner expands',
      job: `${AWS}source: {credentials: {token: '\${API_KEY}'}}\n`,
    },
    {
      title: 'where the module refuses it, one finding is enough',
      job: `${AWS}  storage: {data_bucket: '\${BUCKET}'}\n`,
    },
  ],
}
