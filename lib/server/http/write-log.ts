/**
 * Writes lines of the log to standard output. Where nobody takes them any more, a full disk or a reader
 * that has left, the server goes on without.
 */
export function logWriter(): (line: string) => void {
  let isBroken = false
  process.stdout.on('error', () => {
    isBroken = true
    setTimeout(() => {
      isBroken = false
    }, TRY_AGAIN_MS).unref()
  })
  return (line) => {
    if (!isBroken) process.stdout.write(line)
  }
}

const TRY_AGAIN_MS = 10_000
