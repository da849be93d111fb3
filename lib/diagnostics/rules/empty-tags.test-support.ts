import { AWS, type RuleCases } from '../rule-case.test-support'
import { emptyTags } from './empty-tags'

const tags = (text: string) => `${AWS}  tags:\n    owner: me\n${text}`

export const emptyTagsCases: RuleCases = {
  of: emptyTags,
  bad: [
    {
      title: 'a tag without a value',
      job: tags("    business_unit: ''\n"),
      code: 'empty-tag',
      severity: 'warning',
      path: 'infrastructure.tags.business_unit',
      message:
        'infrastructure.tags.business_unit is empty, so no tag comes of it. Give it a value or remove it.',
      choices: [tags('')],
    },
    {
      title: 'a list without items',
      job: tags('    compliance: []\n'),
      code: 'empty-tag',
      severity: 'warning',
      path: 'infrastructure.tags.compliance',
      message: /is empty, so no tag comes of it/,
      choices: [tags('')],
    },
    {
      title: 'a custom tag without a value',
      job: tags('    custom:\n      team: ""\n      area: x\n'),
      code: 'empty-tag',
      severity: 'warning',
      path: 'infrastructure.tags.custom.team',
      message: /is empty, so no tag comes of it/,
      choices: [tags('    custom:\n      area: x\n')],
    },
  ],
  good: [
    {
      title: 'tags with values, 0 and false among them',
      job: tags('    business_unit: x\n    custom: {retries: 0, billed: false}\n'),
    },
    { title: 'a missing cost center has a rule of its own', job: tags("    cost_center: ''\n") },
  ],
}
