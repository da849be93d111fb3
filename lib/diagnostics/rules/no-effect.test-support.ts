import { AWS, EKS, type RuleCases } from '../rule-case.test-support'
import { noEffect } from './no-effect'

export const noEffectCases: RuleCases = {
  of: noEffect,
  bad: [
    {
      title: 'a field without effect',
      job: `${AWS}    compute: {instance_type: m5.large}\n`,
      code: 'no-effect',
      severity: 'info',
      path: 'infrastructure.runtime.compute.instance_type',
      message:
        /^infrastructure\.runtime\.compute\.instance_type has no effect on ECS Fargate because /,
      marks: 'm5.large',
    },
  ],
  good: [
    { title: 'where it has one', job: `${EKS}    compute: {instance_type: m5.large}\n` },
    { title: 'absent', job: AWS },
  ],
}
