import type { RenderedTags } from '@/lib/tags/tag'

/** How much of a cloud's allowance of tags is used. */
export interface TagBudget {
  readonly count: number
  readonly limit: number
  readonly state: 'free' | 'full' | 'over'
  /** From 0 to 1, for a bar. */
  readonly share: number
}

/** What is used of the number of tags that one resource may carry on that cloud. */
export function tagBudget({ count, limit }: RenderedTags): TagBudget {
  const state = count > limit ? 'over' : count === limit ? 'full' : 'free'
  return { count, limit, state, share: limit > 0 ? Math.min(count / limit, 1) : 1 }
}
