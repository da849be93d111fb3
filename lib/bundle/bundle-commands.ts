/** A command to paste into a terminal, with where it works. */
export interface BundleCommand {
  readonly title: string
  readonly command: string
}

interface CommandInput {
  /** The files as they are named on the user's disk. */
  readonly jobFile: string
  readonly assetFile: string | null
  readonly policyFile: string | null
  /** The file to write: `<job name>.zip`. */
  readonly output: string
  /** Scheme and host of this server: `https://designer.example.com`. */
  readonly origin: string
}

/** The commands that make the same archive as the screen. */
export function bundleCommands(input: CommandInput): readonly BundleCommand[] {
  return [
    { title: 'Through this server', command: curlCommand(input) },
    { title: 'On your machine, in a clone of the designer', command: cliCommand(input) },
  ]
}

function curlCommand({ jobFile, assetFile, policyFile, output, origin }: CommandInput): string {
  return lines([
    'curl --fail-with-body',
    `-F ${shellWord(`job=${upload(jobFile)}`)}`,
    ...(assetFile === null ? [] : [`-F ${shellWord(`asset=${upload(assetFile)}`)}`]),
    ...(policyFile === null ? [] : [`-F ${shellWord(`policy=${upload(policyFile)}`)}`]),
    `-o ${shellWord(output)}`,
    shellWord(`${origin}/api/bundle`),
  ])
}

/** A file as `curl -F` takes it; in quotes where `,` or `;` would end the name. */
function upload(file: string): string {
  if (/^[^,;"\\\s]+$/.test(file)) return `@${file}`
  return `@"${file.replaceAll(/["\\]/g, '\\$&')}"`
}

function cliCommand({ jobFile, assetFile, policyFile, output }: CommandInput): string {
  return lines([
    'npx dativo infra bundle',
    `--job-config ${shellWord(jobFile)}`,
    ...(assetFile === null ? [] : [`--asset ${shellWord(assetFile)}`]),
    ...(policyFile === null ? [] : [`--policy ${shellWord(policyFile)}`]),
    `--output ${shellWord(output)}`,
  ])
}

/** One command over several lines of a shell. */
const lines = (parts: readonly string[]) => parts.join(' \\\n  ')

/** One word of a POSIX shell, quoted only when it has to be. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text
  const quoted = `'${text.replaceAll("'", `'\\''`)}'`
  // A leading hyphen would be read as an option even in quotes.
  return text.startsWith('-') ? `./${quoted}` : quoted
}
