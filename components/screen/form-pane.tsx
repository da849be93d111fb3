import { JobForm } from '@/components/form/job-form'
import { ParseBanner } from './parse-banner'

/** The form; a line over its foot says when it cannot follow the text. */
export function FormPane() {
  return (
    <div className="relative min-h-0 flex-1">
      <JobForm />
      <ParseBanner />
    </div>
  )
}
