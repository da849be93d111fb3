'use client'

import { JobForm } from '@/components/form/job-form'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** The form; a line over its foot says when it cannot follow the text. */
export function FormPane() {
  return (
    <div className="relative min-h-0 flex-1">
      <JobForm />
      <ParseBanner />
    </div>
  )
}

/** Over the form's foot, where it moves nothing, while the text does not parse: what the form shows, and the way to the problem. */
function ParseBanner() {
  const problem = useDesigner(({ analysis: { job } }) =>
    job.value === undefined ? job.findings[0] : undefined,
  )
  const line = useDesigner(({ analysis }) => {
    const [first] = analysis.job.findings
    return first && analysis.job.lines.position(first.span.start).line
  })
  const isOld = useDesigner(({ analysis, lastGood }) => analysis !== lastGood)
  const { revealSpan } = useDesignerActions()
  if (!problem) return null
  return (
    <div
      className="appear-late absolute inset-x-0 bottom-0 flex items-start gap-2 border-t border-line bg-warning-soft px-3 py-2"
      role="status"
    >
      <span className="mt-0.5 text-warning">
        <Icon name="warning" />
      </span>
      <p className="min-w-0 flex-1">
        {isOld
          ? 'The YAML cannot be read right now. The form shows its last readable state.'
          : 'The YAML cannot be read, so the form is empty.'}
      </p>
      <Button icon="jump" onClick={() => revealSpan('job', problem.span)} size="small">
        Line {line}
      </Button>
    </div>
  )
}
