import { Fold } from '@/components/ui/fold'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { RenderedLabels } from '@/lib/tags/render-labels'
import { ChangeSteps } from './change-steps'

const CODE = 'font-mono text-sm wrap-anywhere'

/** The labels that the pods of a job on Kubernetes get of its tags, each with what was changed. */
export function PodLabels({ labels: { labels, lost } }: { readonly labels: RenderedLabels }) {
  return (
    <section aria-label="Labels of the pods">
      <h3 className="sticky top-0 z-10 flex justify-between border-b border-line bg-surface-sunken px-3 py-1 text-sm font-medium text-muted">
        Labels of the pods <span>{labels.length}</span>
      </h3>
      <ul>
        {lost.map(({ message }) => (
          <li className="border-b border-line px-3 py-2 wrap-anywhere" key={message}>
            <span className="mr-1.5 inline-flex align-bottom">
              <SeverityMark severity="warning" />
            </span>
            {message}
          </li>
        ))}
        {labels.map(({ canonicalName, name, value, changes }) => (
          <li className="border-b border-line px-3 py-2" key={canonicalName}>
            <code className={CODE}>
              {name} = {value}
            </code>
            {changes.length > 0 && (
              <Fold
                className="mt-1 text-sm"
                summary={
                  <>
                    Changed for Kubernetes<span className="sr-only">: {canonicalName}</span>
                  </>
                }
                summaryClassName="text-muted"
              >
                <ChangeSteps changes={changes} />
              </Fold>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
