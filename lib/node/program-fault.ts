/** What our own code did not foresee, as one line: never a list of places in it. */
export function faultWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return words.replace(/\s+/g, ' ').slice(0, 300)
}

/** A file at which the program failed; the others go on. */
export function faultAt(path: string, error: unknown): string {
  return `"${path}" could not be checked: the program failed (${faultWords(error)}). Please report this with the file.`
}
