import { AWS, type RuleCases } from '../rule-case.test-support'
import { ambiguousScalars } from './ambiguous-scalars'

const version = (text: string) => `${AWS}  tags:\n    custom:\n      version: ${text}\n`

export const ambiguousScalarsCases: RuleCases = {
  of: ambiguousScalars,
  bad: [
    {
      title: 'a custom tag that reads otherwise than it is written',
      job: version('1.10'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.tags.custom.version',
      message:
        'infrastructure.tags.custom.version is written 1.10 but reads as 1.1, and the tag gets that. Put it in quotes to keep it as written.',
      marks: '1.10',
      fixed: version('"1.10"'),
    },
    {
      title: 'a switch in capitals',
      job: version('TRUE'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.tags.custom.version',
      message: /is written TRUE but reads as true/,
      fixed: version('"TRUE"'),
    },
  ],
  good: ['"1.10"', '1.5', '7', 'true', 'v1.10'].map((text) => ({
    title: text,
    job: version(text),
  })),
}
