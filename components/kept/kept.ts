import { adopt } from './adopt'
import { storedDraft } from './draft'
import { createDraftStorage, type DraftStorage } from './draft-storage'
import { noteDraft } from './kept-mark'
import { KEPT_KEYS, type KeptPlace, type KeptValues } from './kept-place'
import { forgetLastWords, onLastWords, readLastWords } from './last-words'
import { openPlace } from './open-place'
import { forgetPlain, readPlain } from './plain-place'
import { newEntryId } from './put-aside'
import { createRecent, decodeRecent, type RecentStorage } from './recent-storage'

/** What the browser keeps of the documents, as this tab sees it. */
export interface Kept {
  /** The name of this tab, which no other has. */
  readonly tab: string
  readonly isDurable: boolean
  readonly draft: DraftStorage
  readonly recent: RecentStorage
}

let opening: Promise<Kept> | null = null
let opened: Kept | null = null

/** Opens what is kept, once, and brings over what lies elsewhere. Never rejects. */
export function openKept(): Promise<Kept> {
  opening ??= open()
  return opening
}

/** What is kept; the screen begins when it is open. */
export function kept(): Kept {
  if (!opened) throw new Error('The screen began before its draft was read.')
  return opened
}

async function open(): Promise<Kept> {
  const place = await openPlace()
  const values = await bringOver(place)
  const stored = values['draft:v2']
  const first = stored === undefined ? null : (storedDraft(stored) ?? 'unreadable')
  if (first !== null) noteDraft()
  const tab = newEntryId()
  const recent = createRecent(place, decodeRecent(values['recent:v2']))
  onLastWords(() => void bringOver(place).then(() => recent.refresh()))
  opened = {
    tab,
    isDurable: place.isDurable,
    draft: createDraftStorage({ place, tab, first }),
    recent,
  }
  return opened
}

/** What is kept, with what lay elsewhere; that is removed once it is on the disk. */
async function bringOver(place: KeptPlace): Promise<KeptValues> {
  const plain = place.isDurable ? readPlain(['draft:v2', 'recent:v2']) : {}
  const words = readLastWords()
  const hasStrays = words.length > 0 || Object.values(plain).some((value) => value !== undefined)
  if (!hasStrays) return (await place.read(KEPT_KEYS)) ?? {}
  let values: KeptValues = {}
  const outcome = await place.change(KEPT_KEYS, (before) => {
    const changed = adopt(before, { plain, words }, Date.now())
    values = { ...before, ...changed }
    return changed
  })
  if (outcome !== 'written') return values
  if (place.isDurable) forgetPlain(['draft:v2', 'recent:v2'])
  for (const { tab } of words) forgetLastWords(tab)
  return values
}
