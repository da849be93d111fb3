import { AWS, type RuleCases } from '../rule-case.test-support'
import { emailInTags } from './email-in-tags'

export const emailInTagsCases: RuleCases = {
  of: emailInTags,
  bad: [
    {
      title: 'an owner by address',
      job: `${AWS}  tags: {owner: jane.doe@acme.com}\n`,
      code: 'email-in-tags',
      severity: 'info',
      path: 'infrastructure.tags.owner',
      message:
        "The tag Owner holds an e-mail address. Tags show up on bills and in lists in clear text, so clouds advise against personal data in them: a team's address is fine, a person's is not.",
    },
    {
      title: 'two owners, one finding',
      job: `${AWS}  tags: {owner: jane@acme.com}\n`,
      asset: 'team: {owner: jane@acme.com}\n',
      code: 'email-in-tags',
      severity: 'info',
      path: 'infrastructure.tags.owner',
      message: /^The tags Owner and Governance_owner hold an e-mail address\./,
    },
    {
      title: 'in the asset alone',
      job: AWS,
      asset: 'team: {owner: jane@acme.com}\n',
      document: 'asset',
      code: 'email-in-tags',
      severity: 'info',
      path: 'team.owner',
      message: /^The tag Governance_owner holds/,
    },
    {
      title: 'in a list',
      job: `${AWS}  tags: {compliance: [GDPR, dpo@acme.com]}\n`,
      code: 'email-in-tags',
      severity: 'info',
      path: 'infrastructure.tags.compliance',
      message: /^The tag Compliance holds/,
    },
  ],
  good: [
    {
      title: 'a team by name',
      job: `${AWS}  tags: {owner: data-team, custom: {at: '@', v: a@}}\n`,
    },
    { title: 'an address elsewhere', job: `${AWS}source: {contact: jane@acme.com}\n` },
  ],
}
