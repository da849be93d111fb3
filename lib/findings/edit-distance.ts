/**
 * The letters to change, add, leave out or swap with their neighbour to make one word of the other
 * (optimal string alignment); infinite where it takes more than `most`, which is then found early.
 */
export function editDistance(left: string, right: string, most = Number.POSITIVE_INFINITY): number {
  const columns = right.length + 1
  let beforePrevious = new Uint16Array(columns)
  let previous = Uint16Array.from({ length: columns }, (_, index) => index)
  let current = new Uint16Array(columns)
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charCodeAt(row - 1)
    const before = left.charCodeAt(row - 2)
    current[0] = row
    let nearest = row
    for (let column = 1; column < columns; column++) {
      const other = right.charCodeAt(column - 1)
      let distance = Math.min(at(current, column - 1), at(previous, column)) + 1
      distance = Math.min(distance, at(previous, column - 1) + (letter === other ? 0 : 1))
      const isSwapped = letter === right.charCodeAt(column - 2) && before === other
      if (isSwapped) distance = Math.min(distance, at(beforePrevious, column - 2) + 1)
      current[column] = distance
      nearest = Math.min(nearest, distance)
    }
    // A swap reaches over one row, and costs a letter.
    if (nearest > most + 1) return Number.POSITIVE_INFINITY
    ;[beforePrevious, previous, current] = [previous, current, beforePrevious]
  }
  const distance = at(previous, right.length)
  return distance <= most ? distance : Number.POSITIVE_INFINITY
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0
}
