'use client'

import { useEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { scheduleInWords } from '@/lib/schedules/schedule-in-words'
import { useFieldDraft } from '../use-field-draft'

/** So often the next runs are worked out anew. */
const MINUTE_MS = 60_000

/** What a schedule says, and its next runs; nothing where the platform does not read it. Load it lazily. */
export function ScheduleNote({ text }: { readonly text: string }) {
  const [zone] = useFieldDraft('infrastructure/terraform/variables/schedule_time_zone')
  const dialect = useDesigner((state) => state.lastGood.support?.scheduleDialect)
  const now = useNow()
  const words = dialect && scheduleInWords(text, { dialect, zone, now })
  if (!words) return null
  return (
    <>
      <p className="wrap-anywhere">{words.says}</p>
      {words.next.length > 0 && (
        <p className="wrap-anywhere">
          Next: {words.next.map((run) => withoutYear(run, now)).join(' · ')}
        </p>
      )}
    </>
  )
}

/** This year's need not be said. */
function withoutYear(run: string, now: Date): string {
  return run.replace(` ${now.getFullYear()},`, ',')
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
