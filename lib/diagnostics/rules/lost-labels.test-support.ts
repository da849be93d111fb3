import { AWS, EKS, type RuleCases } from '../rule-case.test-support'
import { lostLabels } from './lost-labels'

const MEETING = '  tags:\n    custom:\n      a b: x\n      a+b: y\n'

export const lostLabelsCases: RuleCases = {
  of: lostLabels,
  bad: [
    {
      title: 'two tags that meet in one label',
      job: `${EKS}${MEETING}`,
      code: 'label-lost',
      isOffered: true,
      severity: 'warning',
      path: 'infrastructure.tags.custom.a b',
      message: /^Custom_a b and Custom_a\+b meet in one label/,
      marks: 'x',
    },
    {
      title: 'a value of which nothing is left',
      job: `${EKS}  tags:\n    custom:\n      a: "@"\n`,
      code: 'label-lost',
      isOffered: true,
      severity: 'warning',
      path: 'infrastructure.tags.custom.a',
      message: /^The pods get no label of Custom_a:/,
    },
  ],
  good: [
    { title: 'the same tags elsewhere', job: `${AWS}${MEETING}` },
    { title: 'tags that stay apart', job: `${EKS}  tags: {owner: a@acme.com, project: p}\n` },
  ],
}
