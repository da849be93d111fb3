import { nearSchedules, SCHEDULE_WORDS } from '../../schedules/near-schedules'
import { nearTimeZones, sameTimeZone } from '../../schedules/near-time-zones'
import { readSchedule } from '../../schedules/read-schedule'
import type { ScheduleDialect } from '../../schedules/schedule'
import { isTimeZone, timeZoneNames } from '../../schedules/time-zone-names'
import { translateSchedule } from '../../schedules/translate-schedule'
import type { FieldCheck } from '../field-check'
import { SHARED_FACTS } from '../shared/facts'
import { asText } from './as-terraform'
import { type PatternCheck, pattern } from './pattern'
import { isNot, quoted } from './value-words'
import type { Where } from './where'

/** Who starts the runs, as people call it. */
const PLATFORMS: Readonly<Record<ScheduleDialect, string>> = {
  'event-bridge': 'EventBridge Scheduler',
  'cloud-scheduler': 'Cloud Scheduler',
  'container-apps': 'Container Apps',
  kubernetes: 'Kubernetes',
  airflow: 'Airflow',
  dagster: 'Dagster',
}

/** What is said of a schedule whose fields hold what the platform does not know. */
export function scheduleRefusal(dialect: ScheduleDialect): string {
  return `${PLATFORMS[dialect]} does not take this schedule.`
}

/** What is said of a time zone that the database does not have. */
export const TIME_ZONE_REFUSAL =
  'A time zone is a name of the IANA database, letter for letter, such as Europe/Berlin or UTC.'

/** The same of this very one. */
const sayZone = (value: unknown) =>
  isNot(value, 'a time zone of the IANA database', 'such as Europe/Berlin or UTC')

/**
 * The schedule in the dialect of a platform: the shape as the module's pattern has it, and the values
 * of its fields, of which HCL has nothing to say.
 */
export function scheduleChecks(
  where: Pick<Where, 'refusal' | 'runtimes'>,
  shape: string,
  dialect: ScheduleDialect,
): readonly FieldCheck[] {
  const place = { ...where, at: ['schedule'] } as const
  const shaped: PatternCheck = pattern(place, shape)
  const ways = waysInto(dialect)
  const notTaken = (value: unknown) => `${PLATFORMS[dialect]} does not take ${quoted(value)}`
  const isKnown = (value: unknown) =>
    ways.exact?.(value, {}) !== undefined || (ways.choices?.(value, {}) ?? []).length > 0
  return [
    {
      ...shaped,
      ...ways,
      says: (value) => `${notTaken(value)}.${isKnown(value) ? '' : ` ${where.refusal}`}`,
    },
    {
      ...place,
      ...ways,
      refusal: scheduleRefusal(dialect),
      isForDesignerAlone: true,
      accepts: (value, variables) =>
        !shaped.accepts(value, variables) || readSchedule(asText(value) ?? '', dialect).ok,
      says: (value) => {
        const read = readSchedule(asText(value) ?? '', dialect)
        return `${notTaken(value)}${read.ok ? '.' : `: ${startSmall(read.problem)}`}`
      },
    },
  ]
}

function startSmall(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** What a schedule of another platform is in the dialect. */
function waysInto(dialect: ScheduleDialect): Pick<FieldCheck, 'exact' | 'choices'> {
  return {
    exact: (value) => translateSchedule(asText(value) ?? '', dialect).exact ?? undefined,
    choices: (value) => {
      const text = asText(value) ?? ''
      const meant = translateSchedule(text, dialect).choices
      return meant.length > 0 ? meant : nearSchedules(text, dialect)
    },
    ...(SCHEDULE_WORDS[dialect] && { among: () => SCHEDULE_WORDS[dialect] ?? [] }),
  }
}

/** The schedule of a DAG: five fields of cron, or a preset of Airflow. */
export function airflowSchedule(
  refusal: string,
  shape: string = SHARED_FACTS.airflowSchedulePattern.value,
): readonly FieldCheck[] {
  return scheduleChecks({ refusal, runtimes: ['airflow'] }, shape, 'airflow')
}

/** A time zone by its name in the IANA database, which is too long a list for HCL. */
export function timeZone(refusal: string): readonly FieldCheck[] {
  const at = ['schedule_time_zone'] as const
  const shaped = pattern({ refusal, at }, SHARED_FACTS.timeZonePattern.value)
  const ways: Pick<FieldCheck, 'exact' | 'choices' | 'among'> = {
    exact: (value) => sameTimeZone(asText(value) ?? ''),
    choices: (value) => nearTimeZones(asText(value) ?? ''),
    among: timeZoneNames,
  }
  return [
    { ...shaped, ...ways, says: sayZone },
    {
      ...ways,
      says: sayZone,
      at,
      refusal: TIME_ZONE_REFUSAL,
      isForDesignerAlone: true,
      accepts: (value, variables) =>
        !shaped.accepts(value, variables) || isTimeZone(asText(value) ?? ''),
    },
  ]
}
