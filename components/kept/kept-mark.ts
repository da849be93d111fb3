import { writeStored } from '@/components/ui/browser-storage'

/** In the simple storage, which can be read before the first paint: that there is a draft. */
export const KEPT_MARK = 'kept'

/** Notes that there is a draft, so that the next page waits for it before it shows anything. */
export function noteDraft(): void {
  writeStored(KEPT_MARK, '1')
}
