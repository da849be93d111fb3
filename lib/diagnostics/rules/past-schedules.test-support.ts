import { AWS, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { pastSchedules } from './past-schedules'

const NOW = '2026-06-15T12:00:00Z'

const scheduled = (schedule: string, more = '') =>
  `${AWS}  networking: {vpc_id: vpc-12345678, subnet_ids: [subnet-12345678]}\n  terraform: {variables: {schedule: "${schedule}"${more}}}\n`

const past = (schedule: string, message: RegExp = /no run/i, more = '') => ({
  title: `${schedule}${more}`,
  job: scheduled(schedule, more),
  now: NOW,
  code: 'schedule-is-past' as const,
  severity: 'warning' as const,
  path: 'infrastructure.terraform.variables.schedule',
  message,
})

const coming = (schedule: string, more = '') => ({
  title: `${schedule}${more}`,
  job: scheduled(schedule, more),
  now: NOW,
})

export const pastSchedulesCases: RuleCases = {
  of: pastSchedules,
  bad: [
    {
      ...past('at(2020-01-01T00:00:00)', /its time is past\.$/),
      choices: [scheduled('at(2020-01-01T00:00:00)').replace(/ {2}terraform: .*\n/, '')],
    },
    past('at(2026-06-15T11:59:59)'),
    past('at(2026-06-15T13:00:00)', /past/, ', schedule_time_zone: Europe/Berlin'),
    past('at(2027-03-28T02:30:00)', /jump over/, ', schedule_time_zone: Europe/Berlin'),
    past('cron(0 0 1 1 ? 2020)', /its last year is over/),
    past('cron(0 6 ? * MON-FRI 2019-2025)'),
    past('cron(0 6 1 3 ? 2024,2026)', /none of its days left/),
    past('cron(0 6 L 5 ? 2020-2026)'),
  ],
  good: [
    coming('at(2026-06-15T13:00:00)'),
    coming('at(2026-06-15T15:00:00)', ', schedule_time_zone: Europe/Berlin'),
    coming('cron(0 6 ? * MON-FRI 2019-2026)'),
    coming('cron(0 0 1 1 ? 2030)'),
    coming('cron(0 0 29 2 ? *)'),
    coming('rate(5 minutes)'),
    {
      title: 'a time of which nobody says that it is past',
      job: scheduled('at(2020-01-01T00:00:00)'),
    },
    { title: 'a schedule that cannot be read', job: scheduled('at(soon)'), now: NOW },
    {
      title: 'a time of a zone that there is not',
      job: scheduled('at(2020-01-01T00:00:00)', ', schedule_time_zone: Mars'),
      now: NOW,
    },
    ...[EKS, GCP].map((start) => ({
      title: 'a schedule of a platform without years',
      job: `${start}  terraform: {variables: {schedule: "0 6 29 2 *"}}\n`,
      now: NOW,
    })),
  ],
}
