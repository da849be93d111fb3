'use client'

import { useMemo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { encodeLink, MAX_FRAGMENT } from '@/lib/share/share-link'
import { CopyButton } from '../ui/copy-button'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import { ShareSection } from './share-section'

/**
 * What every program on the way is asked to take, in characters (RFC 9110, section 4.1); many chat
 * and mail programs cut what is longer.
 */
const LONG_LINK = 8000

/** The link to the documents as they are now, or why there is none. */
export function ShareLink() {
  const job = useDesigner((state) => state.job)
  const asset = useDesigner((state) => state.asset)
  const fragment = useMemo(() => encodeLink({ job, asset }), [job, asset])
  if (fragment === null) {
    const documents = asset ? 'These documents are' : 'This document is'
    return (
      <ShareSection title="Link">
        <Caution>
          {`${documents} too large for a link, which holds at most ${count(MAX_FRAGMENT)} characters. Send the files instead.`}
        </Caution>
      </ShareSection>
    )
  }
  const link = `${location.origin}${location.pathname}#${fragment}`
  return (
    <ShareSection title="Link">
      <div className="flex gap-2">
        <Input
          aria-label="Link to these documents"
          className="text-ellipsis"
          mono
          onFocus={(event) => event.target.select()}
          readOnly
          value={link}
        />
        <CopyButton label="Copy link" text={() => link} variant="primary">
          Copy link
        </CopyButton>
      </div>
      {link.length > LONG_LINK && (
        <Caution>
          {`Many chat and mail programs cut links of more than ${count(LONG_LINK)} characters. Send the files instead.`}
        </Caution>
      )}
      <p className="text-muted">
        {count(link.length)} characters.{' '}
        {asset
          ? 'The job and its asset are in the link itself, behind its #, and so never reach a server. Whoever has the link can read them.'
          : 'The job is in the link itself, behind its #, and so never reaches a server. Whoever has the link can read it.'}
      </p>
    </ShareSection>
  )
}

function Caution({ children }: { readonly children: string }) {
  return (
    <p className="flex gap-2 rounded-md bg-warning-soft px-3 py-2 text-warning">
      <Icon name="warning" />
      {children}
    </p>
  )
}

function count(number: number): string {
  return number.toLocaleString('en')
}
