import type { ExitCode, Terminal } from './command'
import { COMMANDS } from './commands'
import { commandHelp, programHelp } from './help'
import { parseCommandLine } from './parse-command-line'
import { sayProblem } from './say-problem'

/** Does what the arguments after `dativo` ask for. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const line = parseCommandLine(args)
  switch (line.kind) {
    case 'help':
      terminal.out(line.command ? commandHelp(line.command) : programHelp(COMMANDS))
      return 0
    case 'version': {
      const { packageVersion } = await import('../node/package-root')
      terminal.out(`${packageVersion()}\n`)
      return 0
    }
    case 'serve': {
      const { serve } = await import('../server/http/serve')
      return serve(line.args, terminal)
    }
    case 'wrong': {
      const name = line.command ? ` infra ${line.command.name}` : ''
      sayProblem(terminal, line.message)
      terminal.say(`See "dativo${name} --help".`)
      return 2
    }
    case 'run': {
      const { interpretSchemas } = await import('./interpret-schemas')
      interpretSchemas()
      const command = await line.command.load()
      return command(line.options, terminal)
    }
  }
}
