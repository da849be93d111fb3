import { runCommand } from './run-command.mjs'

/**
 * Writes every generated file that is committed: Terraform tables, module descriptions, schemas,
 * pages. Twice, because what one generator writes another one reads.
 */
const command = ['run', '--project', 'unit', '.generated.test']
await runCommand('vitest', command, { UPDATE_GENERATED: '1' })
process.exitCode = await runCommand('vitest', command, { UPDATE_GENERATED: '1' })
