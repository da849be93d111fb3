import type { ScheduleDialect } from '../../schedules/schedule'
import type { RefusalCase } from './refusal-case.test-support'
import { scheduleRefusal, TIME_ZONE_REFUSAL } from './schedules'

/** The schedules that Airflow takes and refuses, on the clouds whose checks are `airflowSchedule`. */
export function airflowScheduleCase(refusal: string): RefusalCase {
  return {
    refusal,
    runtime: 'airflow',
    at: 'terraform.variables.schedule',
    bad: [
      ['rate(1 day)'],
      ['0 6 * *'],
      ['0 6 * * * *'],
      ['x @daily'],
      ['cron(0 6 ? * MON *)', '0 6 * * 1'],
      ['0 0 6 * * ?', '0 6 * * *'],
    ],
    good: ['0 6 * * *', '15  16 10 10 1-5', '@daily'],
  }
}

type Values = Pick<RefusalCase, 'bad' | 'good'>

/** In every dialect of five fields. */
const FIVE_FIELDS: NonNullable<RefusalCase['bad']> = [
  ['61 6 * * *'],
  ['60 6 * * *'],
  ['-1 6 * * *'],
  ['0 24 * * *'],
  ['0 6 0 * *'],
  ['0 6 32 * *'],
  ['0 6 31 2 *'],
  ['0 6 30 FEB *'],
  ['0 6 31 4,6 *'],
  ['0 6 * 13 *'],
  ['0 6 * 0 *'],
  ['0 6 * * 8'],
  ['0 6 * * -1'],
  ['*/0 6 * * *'],
  ['0 6-x * * *'],
  ['0 six * * *'],
  ['0 6 * * MONDAY', '0 6 * * MON'],
  ['0 6 1 SEPT *', '0 6 1 SEP *'],
  ['0 6 * * NODAY'],
  ['0 6,, * * *'],
  ['/5 6 * * *'],
]

const VALUES: Readonly<Record<ScheduleDialect, Values>> = {
  'event-bridge': {
    bad: [
      ['cron(0 9 * * MON-FRI *)', 'cron(0 9 ? * MON-FRI *)'],
      ['cron(0 9 1 * * *)', 'cron(0 9 1 * ? *)'],
      ['cron(0 9 ? * ? *)'],
      ['cron(0 9 1 * MON *)'],
      ['cron(15 12 ? * 0 *)'],
      ['cron(15 12 ? * -1 *)'],
      ['cron(15 12 ? * 8 *)'],
      ['cron(60 12 * * ? *)'],
      ['cron(0 24 * * ? *)'],
      ['cron(0 12 31 2 ? *)'],
      ['cron(0 12 0 * ? *)'],
      ['cron(0 12 32 * ? *)'],
      ['cron(0 12 * 13 ? *)'],
      ['cron(0 12 29 2 ? 2027)'],
      ['cron(0 12 29 FEB ? 2029-2031)'],
      ['cron(0 12 30W 2 ? 2028)'],
      ['cron(0 12 * * ? 1969)'],
      ['cron(0 12 * * ? 2200)'],
      ['cron(0/0 12 * * ? *)'],
      ['cron(0 12 ? * 6#6 *)'],
      ['cron(0 12 32W * ? *)'],
      ['rate(1 days)', 'rate(1 day)'],
      ['rate(5 minute)', 'rate(5 minutes)'],
      ['rate(2 hour)', 'rate(2 hours)'],
      ['at(2026-02-30T06:00:00)'],
      ['at(2026-13-01T06:00:00)'],
      ['at(2026-01-01T24:00:00)'],
      ['at(2026-01-01T06:60:00)'],
    ],
    good: [
      'cron(0 9 ? * MON-FRI *)',
      'cron(0 9 ? * 2-6 *)',
      'cron(0/15 * * * ? *)',
      'cron(0 9 L * ? *)',
      'cron(0 9 LW * ? *)',
      'cron(0 9 15W * ? *)',
      'cron(0 9 ? * 6L *)',
      'cron(0 9 ? * L *)',
      'cron(0 9 ? * TUE#2 *)',
      'cron(0 9 29 2 ? 2026-2199)',
      'cron(0 9 29 2 ? 2028)',
      'cron(0 9 29W 2 ? 2028)',
      'cron(0 9 1,15 JAN-MAR,jul ? *)',
      'cron(0 22-6 * * ? *)',
      'rate(1 minute)',
      'rate(12 hours)',
      'at(2028-02-29T23:59:59)',
    ],
  },
  'cloud-scheduler': {
    bad: [
      ...FIVE_FIELDS,
      ['61 25 32 13 8'],
      ['0 6 L * *'],
      ['0 6 * * MON#1'],
      ['0 22-6 * * *'],
      ['0 6 ? * MON', '0 6 * * 1'],
      ['every 0 minutes'],
      ['every 1 hour', 'every 1 hours'],
      ['every 2 days', 'every 48 hours'],
      ['Every monday at 9am', 'every monday 09:00'],
      ['every hour'],
      ['every 90 seconds'],
      ['every monday 24:00'],
      ['every moonday 09:00'],
      ['6th monday of month 09:00'],
      ['1st monday of smarch 09:00'],
      ['31 of feb 09:00'],
      ['0 of month 09:00'],
      ['every 5 minutes from 10:00 to 25:00'],
      ['every 7 minutes synchronized'],
      ['sometimes maybe'],
    ],
    good: [
      '*/5 * * * *',
      '0 6 29 2 *',
      '0 6 31 2 MON',
      '0 6 * jan-mar MON-FRI',
      '0 6 * * FRI-SUN',
      '0-10/2,30 0,12 1-7 */2 0-7',
      'every 12 hours synchronized',
      'every day 00:00',
      'Every Monday 09:00',
      '1,15 of month 10:00',
      '1st day of jan,april 06:00',
      'first sunday of quarter 00:00',
      '2nd mon of 1st,3rd month of quarter 9:30',
      'every 30 mins from 22:00 to 02:00',
    ],
  },
  'container-apps': {
    bad: [...FIVE_FIELDS, ['0 6 * * 7', '0 6 * * 0'], ['0 6 * * FRI-SUN', '0 6 * * 0,5,6']],
    good: ['*/5 * * * *', '0 6 ? * MON-FRI', '5/10 6 * * *', '0 6 29 FEB *'],
  },
  kubernetes: {
    bad: [
      ...FIVE_FIELDS,
      ['0 6 * * 7', '0 6 * * 0'],
      ['0 6 L * *'],
      ['0 22-6 * * *'],
      ['@dayly'],
      ['@quarterly', '0 0 1 */3 *'],
      ['@every 0s'],
    ],
    good: [
      '*/5 * * * *',
      '0 6 ? * mon-fri',
      '5/10 6 * * *',
      '@midnight',
      '@annually',
      '@every 1h30m',
    ],
  },
  airflow: {
    bad: [...FIVE_FIELDS, ['@reboot']],
    good: [
      '@once',
      '@continuous',
      '@quarterly',
      '0 6 L * *',
      '0 6 * * 5#3',
      '0 6 * * MON#1',
      '0 6 * * L5',
      '0 22-6 * * *',
      '0 6 * * 7',
    ],
  },
  dagster: {
    bad: FIVE_FIELDS,
    good: ['0 6 L * *', '0 6 * * 5#3', '0 22-6 * * *', '0 6 * * 7'],
  },
}

/** What HCL cannot tell of a schedule, for a runtime whose schedules are of the dialect. */
export function scheduleValueCase(
  dialect: ScheduleDialect,
  runtime: RefusalCase['runtime'],
  beside?: RefusalCase['beside'],
): RefusalCase {
  return {
    refusal: scheduleRefusal(dialect),
    runtime,
    at: 'terraform.variables.schedule',
    ...(beside && { beside }),
    ...VALUES[dialect],
    isForDesignerAlone: true,
  }
}

/** What HCL cannot tell of a time zone. */
export function timeZoneValueCase(runtime: RefusalCase['runtime']): RefusalCase {
  return {
    refusal: TIME_ZONE_REFUSAL,
    runtime,
    at: 'terraform.variables.schedule_time_zone',
    bad: [
      ['Europe/Berln'],
      ['CEST'],
      ['UTC+1'],
      ['Mars/Base'],
      ['europe/berlin', 'Europe/Berlin'],
      ['utc', 'UTC'],
      ['Berlin'],
      ['PST'],
      ['Etc/GMT+15'],
      ['Factory'],
    ],
    good: ['Europe/Berlin', 'US/Eastern', 'Etc/UTC', 'Etc/GMT+5', 'CET', 'GMT', 'Asia/Calcutta'],
    isForDesignerAlone: true,
  }
}
