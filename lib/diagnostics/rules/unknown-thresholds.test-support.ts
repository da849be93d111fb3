import { AWS, type RuleCases } from '../rule-case.test-support'
import { unknownThresholds } from './unknown-thresholds'

const thresholds = (text: string) =>
  `${AWS}  monitoring:\n    enabled: true\n    alerts:\n      thresholds:\n        ${text}\n`

export const unknownThresholdsCases: RuleCases = {
  of: unknownThresholds,
  bad: [
    {
      title: 'a threshold of which no alarm comes',
      job: thresholds('errorrate: 5'),
      code: 'unknown-threshold',
      severity: 'warning',
      path: 'infrastructure.monitoring.alerts.thresholds.errorrate',
      message:
        'errorrate creates no alarm. Alarms are made from error_rate, timeout_rate and records_processed_min. Did you mean error_rate?',
      marks: 'errorrate',
      fixed: thresholds('error_rate: 5'),
    },
    {
      title: 'the beginning of one, which is no slip',
      job: thresholds('error: 5'),
      code: 'unknown-threshold',
      severity: 'warning',
      path: 'infrastructure.monitoring.alerts.thresholds.error',
      message: /Did you mean error_rate\?$/,
      choices: [thresholds('error_rate: 5')],
    },
    ...(
      [
        ['error_rate_percent: 5', 'error_rate: 5'],
        ['timeout_rate_ratio: 0.05', 'timeout_rate: 5'],
      ] as const
    ).map(
      ([written, fixed]) =>
        ({
          title: `a share with its unit: ${written}`,
          job: thresholds(written),
          code: 'unknown-threshold',
          severity: 'warning',
          path: `infrastructure.monitoring.alerts.thresholds.${written.split(':')[0]}`,
          message: new RegExp(`Did you mean ${fixed}\\?$`),
          fixed: thresholds(fixed),
        }) as const,
    ),
  ],
  good: [{ title: 'known ones', job: thresholds('{error_rate: 5, records_processed_min: 1}') }],
}
