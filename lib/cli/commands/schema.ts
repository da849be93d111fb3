import { json } from '../../report/json'
import { jobJsonSchema } from '../../report/json-schema'
import type { ExitCode, Options, Terminal } from '../command'

/** `dativo infra schema`: the JSON Schema of a job to standard output. */
export async function schema(_options: Options, terminal: Terminal): Promise<ExitCode> {
  terminal.out(json(jobJsonSchema()))
  return 0
}
