import { describe, expect, test } from 'vitest'
import { parseServeOptions } from './serve-options'

describe('parseServeOptions', () => {
  test.for<[args: readonly string[], environment: NodeJS.ProcessEnv, port: number, host: string]>([
    [[], {} as NodeJS.ProcessEnv, 3000, '127.0.0.1'],
    [[], { PORT: '8080' } as unknown as NodeJS.ProcessEnv, 8080, '127.0.0.1'],
    [['--port', '81'], { PORT: '8080' } as unknown as NodeJS.ProcessEnv, 81, '127.0.0.1'],
    [['-p', '0', '-H', '::'], {} as NodeJS.ProcessEnv, 0, '::'],
    [['--host=0.0.0.0'], {} as NodeJS.ProcessEnv, 3000, '0.0.0.0'],
    // Set by containers to their own name, which is no wish of anybody.
    [[], { HOSTNAME: 'abc', HOST: 'x' } as unknown as NodeJS.ProcessEnv, 3000, '127.0.0.1'],
  ])('%j', ([args, environment, port, host]) => {
    expect(parseServeOptions(args, environment)).toEqual({ kind: 'serve', options: { port, host } })
  })

  test.for([
    [['--port', 'x'], '"x" is no port'],
    [['--port', '65536'], '"65536" is no port'],
    [['--port', '-1'], '--port'],
    [['--port'], '--port'],
    [['--host', ''], '--host is empty'],
    [['--prot', '1'], "Unknown option '--prot'. The flags are"],
    [['somewhere'], 'The flags are --port N'],
  ] as const)('%j is wrong', ([args, words]) => {
    const parsed = parseServeOptions(args, {} as NodeJS.ProcessEnv)
    expect(parsed).toEqual({ kind: 'wrong', message: expect.stringContaining(words) })
  })

  test('help', () => {
    expect(parseServeOptions(['--help'], {} as NodeJS.ProcessEnv)).toEqual({ kind: 'help' })
  })
})
