import type { JobFile } from '../node/find-jobs'

/** One of several parts that together hold every file once; counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** "2/5" → the second of five; a sentence when it is none. */
export function parseShard(text: string): Shard | string {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined) {
    return `--shard is I/N, such as 1/4 for the first of four parts, not "${text}".`
  }
  if (count === 0) return `--shard ${text} would make no part at all: N is 1 or more.`
  if (index === 0) return `--shard ${text}: the first part is 1/${count}.`
  if (index > count) return `--shard ${text}: of ${count} parts the last is ${count}/${count}.`
  return { index, count }
}

/**
 * The files of a part: every nth of all when they are sorted, so that machines that see the same files
 * agree, whatever the order in which they were named. They stay in their order.
 */
export function shardOf(files: readonly JobFile[], { index, count }: Shard): readonly JobFile[] {
  const sorted = files.map(({ path }) => path).sort()
  const own = new Set(sorted.filter((_, position) => position % count === index - 1))
  return files.filter(({ path }) => own.has(path))
}
