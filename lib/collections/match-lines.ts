/**
 * The lines of one text that stand, as they are, in another one, in the same order: by their numbers.
 * Lines that are there once in both are found wherever they are; others as far as they follow or go
 * before such a line. In time that grows with the texts.
 */
export function matchLines(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<number, number> {
  const matched = new Map<number, number>()
  const isSame = (left: number, right: number) =>
    left >= 0 && right >= 0 && left < before.length && before[left] === after[right]
  const taken = new Set<number>()
  const extend = (left: number, right: number, step: 1 | -1) => {
    let [one, other] = [left, right]
    while (isSame(one, other) && !matched.has(one) && !taken.has(other)) {
      matched.set(one, other)
      taken.add(other)
      one += step
      other += step
    }
  }
  const anchors = ascending(sharedOnce(before, after))
  // All of them first, so that no line that only looks alike takes one's place.
  for (const [left, right] of anchors) {
    matched.set(left, right)
    taken.add(right)
  }
  extend(0, 0, 1)
  extend(before.length - 1, after.length - 1, -1)
  for (const [left, right] of anchors) {
    extend(left + 1, right + 1, 1)
    extend(left - 1, right - 1, -1)
  }
  return matched
}

type Pair = readonly [before: number, after: number]

/** Lines that each text has exactly once. */
function sharedOnce(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = placesOnce(after)
  const once = placesOnce(before)
  return [...once].flatMap(([line, left]): readonly Pair[] => {
    const right = places.get(line)
    return right === undefined || left === -1 || right === -1 ? [] : [[left, right]]
  })
}

/** Each line's number; -1 for a line that is there several times. */
function placesOnce(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  lines.forEach((line, index) => {
    places.set(line, places.has(line) ? -1 : index)
  })
  return places
}

/** The longest run of pairs that ascend on both sides (patience sorting). */
function ascending(pairs: readonly Pair[]): readonly Pair[] {
  const inOrder = [...pairs].sort(([left], [right]) => left - right)
  const tops: number[] = []
  const previous = inOrder.map(([, right], index) => {
    const pile = firstAtLeast(tops, right, (one) => inOrder[one]?.[1] ?? 0)
    tops[pile] = index
    return tops[pile - 1] ?? -1
  })
  const run: Pair[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = inOrder[index]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/** Where in ascending items one of at least a value stands. */
function firstAtLeast<Item>(items: readonly Item[], value: number, of: (item: Item) => number) {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && of(item) < value) low = middle + 1
    else high = middle
  }
  return low
}
