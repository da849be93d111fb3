/**
 * The candidate that was most likely meant: equal but for case and separators, a beginning of the
 * other, or within a third of its letters changed. Undefined when none is near.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const plain = simplify(word)
  if (plain === '') return undefined
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = distanceBetween(plain, simplify(candidate))
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '')
}

function distanceBetween(word: string, candidate: string): number {
  if (word === candidate) return 0
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word]
  if (shorter.length >= 3 && longer.startsWith(shorter)) return 0.5
  const allowed = Math.max(1, Math.floor(longer.length / 3))
  if (longer.length - shorter.length > allowed) return Number.POSITIVE_INFINITY
  const distance = levenshtein(word, candidate)
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}

function levenshtein(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const substitution = left[row - 1] === right[column - 1] ? 0 : 1
      current[column] = Math.min(
        (current[column - 1] ?? 0) + 1,
        (previous[column] ?? 0) + 1,
        (previous[column - 1] ?? 0) + substitution,
      )
    }
    previous = current
  }
  return previous[right.length] ?? 0
}
