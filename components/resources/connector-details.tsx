'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import type { Analysis } from '@/lib/analysis/analysis'
import type { PictureNode } from '@/lib/resources/picture'
import { setFields } from './set-fields'

interface ConnectorDetailsProps {
  readonly analysis: Analysis
  readonly node: PictureNode
}

/** What the job says about its source or its target; a press goes there in the text. */
export function ConnectorDetails({ analysis, node }: ConnectorDetailsProps) {
  const { revealPath } = useDesignerActions()
  return (
    <div className="flex flex-col gap-2 border-t border-line px-3 py-2">
      <p className="text-muted">
        {node.role === 'source' ? 'The job reads from it.' : 'The job writes to it.'} It is no
        resource: Terraform neither builds nor changes it.
      </p>
      <ul>
        {setFields(analysis.job.value, node.paths).map(({ path, text }) => (
          <li
            className="flex flex-wrap items-baseline gap-x-2 font-mono text-sm"
            key={path.join('.')}
          >
            <button
              className="text-left text-accent wrap-anywhere hover:underline"
              onClick={() => revealPath('job', path)}
              type="button"
            >
              {path.join('.')}
            </button>
            <span className="wrap-anywhere">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
