'use client'

import { useMemo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { MAX_FRAGMENT } from '@/lib/share/share-link'
import { CopyButton } from '../ui/copy-button'
import { Icon } from '../ui/icon'
import { Input } from '../ui/input'
import { linkContents } from './link-contents'
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
  const policy = useDesigner((state) => state.policy)
  const contents = useMemo(() => linkContents({ job, asset, policy }), [job, asset, policy])
  if (contents === null) {
    const documents = asset ? 'These documents are' : 'This document is'
    return (
      <ShareSection title="Link">
        <Caution>
          {`${documents} too large for a link, which holds at most ${count(MAX_FRAGMENT)} characters. Send the files instead.`}
        </Caution>
      </ShareSection>
    )
  }
  const link = `${location.origin}${location.pathname}#${contents.fragment}`
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
        {contentWords([
          'job',
          ...(asset ? ['asset'] : []),
          ...(policy && !contents.isPolicyLeftOut ? ['policy'] : []),
        ])}
      </p>
      {contents.isPolicyLeftOut && (
        <Caution>
          The policy is too large for the link, so whoever opens it checks the job without it. Send
          the policy as a file.
        </Caution>
      )}
    </ShareSection>
  )
}

const LIST = new Intl.ListFormat('en')

function contentWords(parts: readonly string[]): string {
  return parts.length > 1
    ? `The ${LIST.format(parts)} are in the link itself, behind its #, and so never reach a server. Whoever has the link can read them.`
    : `The ${LIST.format(parts)} is in the link itself, behind its #, and so never reaches a server. Whoever has the link can read it.`
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
