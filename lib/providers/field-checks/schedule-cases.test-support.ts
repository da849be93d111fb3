import type { RefusalCase } from './refusal-case.test-support'

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
    ],
    good: ['0 6 * * *', '15  16 10 10 1-5', '@daily'],
  }
}
