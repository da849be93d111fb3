import { encodeLink, type SharedDocuments } from '@/lib/share/share-link'

/** A link's fragment, and whether the policy had to be left out of it. */
export interface LinkContents {
  readonly fragment: string
  readonly isPolicyLeftOut: boolean
}

/** The fragment of the documents with their policy, without it where both are too large; null when they are too large alone. */
export function linkContents({
  policy,
  ...documents
}: Omit<SharedDocuments, 'policy'> & {
  readonly policy: SharedDocuments['job'] | null
}): LinkContents | null {
  const whole = policy && encodeLink({ ...documents, policy })
  if (whole) return { fragment: whole, isPolicyLeftOut: false }
  const fragment = encodeLink(documents)
  return fragment === null ? null : { fragment, isPolicyLeftOut: policy !== null }
}
