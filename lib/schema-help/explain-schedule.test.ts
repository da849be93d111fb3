import { expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { explainPlace } from './explain-place'

const NOW = new Date('2026-11-25T20:00:00Z')

function explained(variables: string, word = 'schedule'): string | undefined {
  const text = `infrastructure:\n  terraform:\n    variables:\n${variables}`
  const chosen = {
    cloud: CLOUDS.aws,
    support: runtimeSupport('aws', 'ecs'),
    cpu: null,
    coverage: { cpu: 'all', memory: 'all' },
  } as const
  return explainPlace(parseDocument(text), 'job', text.indexOf(word) + 1, chosen, NOW)?.markdown
}

const DAILY = '      schedule: cron(0 6 * * ? *)\n'

it('says a schedule in words, and when it runs next, in its time zone', () => {
  expect(explained(`${DAILY}      schedule_time_zone: Europe/Berlin\n`)).toBe(
    [
      '**Schedule** `infrastructure.terraform.variables.schedule`',
      'Runs every day at 06:00 Europe/Berlin.',
      'Next: Thu, 26 Nov 2026, 06:00 · Fri, 27 Nov 2026, 06:00 · Sat, 28 Nov 2026, 06:00',
    ].join('\n\n'),
  )
})

it('takes UTC where no zone is given, and answers at the value too', () => {
  expect(explained(DAILY, 'cron(')).toContain('every day at 06:00 UTC')
})

it('is silent on what does not read', () => {
  expect(explained('      schedule: cron(61 6 * * ? *)\n')).toBeUndefined()
  expect(explained(`${DAILY}      schedule_time_zone: Mars/Base\n`)).toBeUndefined()
})
