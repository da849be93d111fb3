import { oncePer } from '../collections/once-per'
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
  const letters = lettersOf(plain)
  const near = simplified(candidates)
    .map((other) => ({
      candidate: other.candidate,
      distance: distanceBetween({ simple: plain, letters }, other, fewest),
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

/** Many words are compared with the same names. */
const simplified = oncePer((candidates: readonly string[]) =>
  candidates.map((candidate) => {
    const simple = simplify(candidate)
    return { candidate, simple, letters: lettersOf(simple) }
  }),
)

/** A word with the letters that it is made of, a bit each: several may share one. */
interface Simplified {
  readonly simple: string
  readonly letters: number
}

function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

/** Whether one word has letters that the other lacks, more than may be changed. */
function haveOtherLetters(left: number, right: number, most: number): boolean {
  return bitsIn(left & ~right) > most || bitsIn(right & ~left) > most
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** A word without capitals and separators: `Cloud-Run` and `cloud_run` are one. */
export function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '')
}

/** How far a beginning is from the whole: nearer than a wrong letter, and no slip. */
const BEGINNING = 0.5

function distanceBetween(left: Simplified, right: Simplified, fewest: number): number {
  const [word, candidate] = [left.simple, right.simple]
  if (word === candidate) return word === '' ? Number.POSITIVE_INFINITY : 0
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word]
  const allowed = Math.floor(longer.length / 3)
  const isNear =
    word.length >= fewest &&
    longer.length - shorter.length <= allowed &&
    !haveOtherLetters(left.letters, right.letters, allowed)
  const distance = isNear ? editDistance(word, candidate, allowed) : Number.POSITIVE_INFINITY
  if (distance === 1) return distance
  if (shorter.length >= 3 && longer.startsWith(shorter)) return BEGINNING
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}
