import { Fragment } from 'react'

/** Where a name or a value is made of parts: behind a separator, but not within a run of them. */
const SEAM = /(?<=[-_/:.,@=+](?![-_/:.,@=+]))/

/** A name or a value that may break between its parts before it breaks anywhere else. */
export function BreakableText({ text }: { readonly text: string }) {
  return text.split(SEAM).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made of the text, in its order
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
