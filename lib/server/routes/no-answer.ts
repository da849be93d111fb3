import type { Failed, Refused } from '../pool/outcome'

/** Why there is no answer, as an HTTP status and a sentence with a way out. */
export interface NoAnswer {
  readonly status: 500 | 503 | 504
  readonly message: string
  /** When to ask again, where that helps. */
  readonly retryAfterSeconds: number | null
}

const WORDS: Readonly<
  Record<Failed['why'] | Refused['why'], (seconds: number) => Pick<NoAnswer, 'status' | 'message'>>
> = {
  full: busy,
  waited: busy,
  left: busy,
  stopping: () => ({
    status: 503,
    message: 'The server is being stopped. Try again in a moment.',
  }),
  late: () => ({
    status: 504,
    message:
      'Making the bundle took too long and was ended. Make the documents smaller, or make it with the command line: dativo infra bundle.',
  }),
  died: () => ({
    status: 500,
    message:
      'Making the bundle was ended: it took more memory than the server gives one document, or somebody ended it. Try again; if it happens twice, make the documents smaller, or make it with the command line: dativo infra bundle.',
  }),
  mistake: () => ({
    status: 500,
    message:
      'Making the bundle has failed. This is a mistake of the program, not of your file. Try the command line: dativo infra bundle.',
  }),
  'no-workers': () => ({
    status: 500,
    message:
      'The server cannot start the processes that make bundles. Whoever runs it finds out with: node dist/server-worker.js.',
  }),
}

function busy(seconds: number): Pick<NoAnswer, 'status' | 'message'> {
  const when = seconds === 1 ? 'in a second' : `in ${seconds} seconds`
  return { status: 503, message: `The server has as much to do as it can take. Try again ${when}.` }
}

/** What is told to whoever asked for a task that came to nothing. */
export function noAnswer(outcome: Refused | Failed): NoAnswer {
  const seconds = outcome.kind === 'refused' ? outcome.retryAfterSeconds : null
  return { ...WORDS[outcome.why](seconds ?? 1), retryAfterSeconds: seconds }
}
