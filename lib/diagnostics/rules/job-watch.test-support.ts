import { AWS, type RuleCases } from '../rule-case.test-support'
import { jobWatch } from './job-watch'

const alerts = (thresholds: string, channel: string) =>
  `  monitoring:\n    enabled: true\n    alerts:\n      channels: [${channel}]\n      thresholds: {${thresholds}}\n`
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:alerts'
const monthly = (more = '') =>
  `${AWS}${alerts('', TOPIC)}  terraform:\n    variables:\n      schedule: cron(0 6 1 * ? *)\n${more}`

export const jobWatchCases: RuleCases = {
  of: jobWatch,
  bad: [
    {
      title: 'an alarm on records',
      job: AWS + alerts('records_processed_min: 5', TOPIC),
      code: 'records-not-logged',
      severity: 'info',
      path: 'infrastructure.monitoring.alerts.thresholds.records_processed_min',
      message: /at least \{"event_type":"job_finished","records_valid":123\}\.$/,
      choices: [(AWS + alerts('', TOPIC)).replace('      thresholds: {}\n', '')],
    },
    {
      title: 'a run a month where alarms look back a week',
      job: monthly(),
      code: 'success-not-watched',
      severity: 'info',
      path: 'infrastructure.terraform.variables.schedule',
      message:
        'A run is to succeed every 745 hours, and alarms on AWS look back 168: none tells of a run that never came.',
    },
  ],
  good: [
    { title: 'other thresholds', job: AWS + alerts('error_rate: 5', TOPIC) },
    {
      title: 'an alarm that is not made',
      job: AWS + alerts('records_processed_min: 5', TOPIC).replace('true', 'false'),
    },
    { title: 'a number of its own', job: monthly('      success_within_hours: 24\n') },
    {
      title: 'a module of their own',
      job: `${AWS}${alerts('records_processed_min: 5', TOPIC)}  terraform: {module_source: ./mine}\n`,
    },
  ],
}
