import { editDistance } from './edit-distance'

/** Words of fewer letters are too near to each other: `eks` is no slip of `ecs`. */
const FEWEST_LETTERS = 5

/** What a word that nobody knows may have been meant to be. */
export interface NearWords {
  /** The one word that it is a slip of; undefined where there is none, or more than one. */
  readonly slip: string | undefined
  /** Every word that it may stand for, the nearest first. */
  readonly likely: readonly string[]
}

/** A question changes nothing, and may be asked of shorter words: `--halp`. */
const FEWEST_ASKED = 3

/** The candidate to ask about. Undefined when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  return nearWords(word, candidates, FEWEST_ASKED).likely[0]
}

/**
 * The candidates near a word. A slip: equal but for capitals and separators, or a letter or two
 * wrong, missing, too many or in each other's place, and no other candidate is as near. Likely
 * besides: a beginning of the other, and up to a third of the letters changed.
 */
export function nearWords(
  word: string,
  candidates: readonly string[],
  fewest = FEWEST_LETTERS,
): NearWords {
  const plain = simplify(word)
  const near = candidates
    .map((candidate) => ({
      candidate,
      distance: distanceBetween(plain, simplify(candidate), fewest),
    }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((left, right) => left.distance - right.distance)
  const [first, second] = near
  const isSlip =
    first !== undefined &&
    plain.length >= fewest &&
    Number.isInteger(first.distance) &&
    first.distance <= (plain.length < 8 ? 1 : 2) &&
    first.distance !== second?.distance
  return {
    slip: isSlip ? first.candidate : undefined,
    likely: near.map(({ candidate }) => candidate),
  }
}

/** A word without capitals and separators: `Cloud-Run` and `cloud_run` are one. */
export function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '')
}

/** How far a beginning is from the whole: nearer than a wrong letter, and no slip. */
const BEGINNING = 0.5

function distanceBetween(word: string, candidate: string, fewest: number): number {
  if (word === candidate) return word === '' ? Number.POSITIVE_INFINITY : 0
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word]
  const allowed = Math.floor(longer.length / 3)
  const isNear = word.length >= fewest && longer.length - shorter.length <= allowed
  const distance = isNear ? editDistance(word, candidate) : Number.POSITIVE_INFINITY
  if (distance === 1) return distance
  if (shorter.length >= 3 && longer.startsWith(shorter)) return BEGINNING
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}
