import { parseArgs } from 'node:util'

export interface ServeOptions {
  readonly port: number
  /** Where the server listens: the machine itself, unless it is told otherwise. */
  readonly host: string
}

export type ParsedServeOptions =
  | { readonly kind: 'serve'; readonly options: ServeOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

const PORT = 3000
const LOOPBACK = '127.0.0.1'
const MOST_PORT = 65_535

export const SERVE_HELP = `Serves the designer.

  --port N      the port, ${PORT} unless given; the variable PORT is its other place. 0 takes a free one
  --host HOST   the address to listen at, ${LOOPBACK} unless given: this machine alone.
                0.0.0.0 or :: listens to every network, as containers need
  --help        this text
`

/** The arguments of the server, or one sentence about the first mistake. */
export function parseServeOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ParsedServeOptions {
  const parsed = parse(args)
  if (typeof parsed === 'string') return { kind: 'wrong', message: parsed }
  if (parsed.help) return { kind: 'help' }
  const text = parsed.port ?? environment.PORT ?? String(PORT)
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= MOST_PORT)) {
    const message = `"${text}" is no port: give a number from 0 to ${MOST_PORT}.`
    return { kind: 'wrong', message }
  }
  if (parsed.host === '') {
    return { kind: 'wrong', message: '--host is empty: give an address, such as 0.0.0.0.' }
  }
  return { kind: 'serve', options: { port, host: parsed.host ?? LOOPBACK } }
}

/** Flags as they stand; `-p` and `-H` are those of Next's own server. */
function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', short: 'p' },
        host: { type: 'string', short: 'H' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ')
    return `${sentence.replace(/\.$/, '')}. The flags are --port N, --host HOST and --help.`
  }
}
