import { type DraftStamp, isSameDraft, isSameStamp, type StoredDraft, storedDraft } from './draft'
import type { KeptValues } from './kept-place'
import type { LastWords } from './last-words'
import { putRecent } from './put-recent'
import type { RecentEntry } from './recent-entry'
import { decodeRecent } from './recent-storage'

/** So many are remembered as brought over. */
const MAX_ADOPTED = 50

/** What lies outside of the place where documents are kept. */
export interface Strays {
  /** What the simple storage holds: of an earlier version, or of a visit without a database. */
  readonly plain: KeptValues
  /** The oldest first. */
  readonly words: readonly LastWords[]
}

/**
 * Brings strays over into what is kept; returns the values that change. A draft follows the one it was
 * made from; where the kept one is another tab's, or both are on their own, one is put among the
 * recent documents, so that none is lost. The browser may forget that a stray was removed when it is
 * killed: each is brought over once.
 */
export function adopt(values: KeptValues, { plain, words }: Strays, now: number): KeptValues {
  const adopted = new Set(stringsIn(values['adopted:v2']))
  const known = adopted.size
  let draft = storedDraft(values['draft:v2'])
  let recent = decodeRecent(values['recent:v2'])
  const before = { draft, recent }
  const once = (id: string, bring: () => void) => {
    if (adopted.has(id)) return
    adopted.add(id)
    bring()
  }
  const putAside = (one: StoredDraft, id: string, changedAt: number) => {
    recent = putRecent(recent, one, { id, changedAt })
  }

  const old = storedDraft(plain['draft:v2'])
  if (old) {
    const id = `draft ${fingerprint(old)}`
    once(id, () => {
      if (draft && isSameDraft(draft, old)) return
      if (draft) putAside(draft, `before ${id}`, now)
      draft = { ...old, stamp: { tab: id, step: 1 } }
    })
  }
  const oldRecent = decodeRecent(plain['recent:v2'])
  if (oldRecent.length > 0) {
    once(`recent ${fingerprint(oldRecent)}`, () => {
      recent = joined(recent, oldRecent)
    })
  }
  for (const { tab, at, draft: left, over, asideId, aside } of words) {
    once(`words ${tab} ${at}`, () => {
      recent = joined(recent, aside)
      if (!left || (draft && isSameDraft(draft, left))) return
      if (!draft || follows(left.stamp, over, draft.stamp)) draft = left
      else if (draft.stamp.tab !== tab) putAside(left, asideId, at)
    })
  }
  return {
    ...(draft !== before.draft && { 'draft:v2': draft }),
    ...(recent !== before.recent && { 'recent:v2': recent }),
    ...(adopted.size > known && { 'adopted:v2': [...adopted].slice(-MAX_ADOPTED) }),
  }
}

/** Whether a draft was made from the kept one: by the same tab, later, or by a tab that had read it. */
function follows(left: DraftStamp, over: DraftStamp, kept: DraftStamp): boolean {
  return left.tab === kept.tab ? left.step > kept.step : isSameStamp(over, kept)
}

/** Both lists, the newest first, each entry once. */
function joined(
  one: readonly RecentEntry[],
  other: readonly RecentEntry[],
): readonly RecentEntry[] {
  const ids = new Set(one.map(({ id }) => id))
  const added = other.filter(({ id }) => !ids.has(id))
  if (added.length === 0) return one
  return [...one, ...added].toSorted((a, b) => b.changedAt - a.changedAt)
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Tells one stored value from another (FNV-1a and the length). */
function fingerprint(value: unknown): string {
  const text = JSON.stringify(value)
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `${(hash >>> 0).toString(36)}.${text.length}`
}
