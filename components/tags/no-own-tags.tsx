import { EmptyHint } from '@/components/ui/empty-hint'

/** Stands where the document gives no tags: why, and where they would come from. */
export function NoOwnTags({ isUnread }: { readonly isUnread: boolean }) {
  return (
    <EmptyHint title="No tags from the document yet">
      {isUnread
        ? 'The text cannot be read. The first problem says why.'
        : 'They come from the infrastructure block, the job and its asset, and appear here as you type.'}
    </EmptyHint>
  )
}
