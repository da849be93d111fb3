/** A command to paste into a terminal, with where it works. */
export interface BundleCommand {
  readonly title: string
  readonly command: string
}

interface CommandInput {
  /** The files as they are named on the user's disk. */
  readonly jobFile: string
  readonly assetFile: string | null
  /** The file to write: `<job name>.zip`. */
  readonly output: string
  /** Scheme and host of this server: `https://designer.example.com`. */
  readonly origin: string
}

/** The commands that make the same archive as the screen. */
export function bundleCommands(input: CommandInput): readonly BundleCommand[] {
  return [
    { title: 'Through this server, with jq and curl', command: curlCommand(input) },
    { title: 'On your machine, in a clone of the designer', command: cliCommand(input) },
  ]
}

function curlCommand({ jobFile, assetFile, output, origin }: CommandInput): string {
  const asset = assetFile === null ? 'null' : `{name: ${JSON.stringify(assetFile)}, text: $asset}`
  const request = `{job: {name: ${JSON.stringify(jobFile)}, text: $job}, asset: ${asset}}`
  const jq = lines([
    'jq -n',
    `--rawfile job ${shellWord(jobFile)}`,
    ...(assetFile === null ? [] : [`--rawfile asset ${shellWord(assetFile)}`]),
    shellWord(request),
  ])
  const curl = lines([
    'curl --fail-with-body',
    "-H 'content-type: application/json'",
    '--data-binary @-',
    `-o ${shellWord(output)}`,
    shellWord(`${origin}/api/bundle`),
  ])
  return `${jq} |\n${curl}`
}

function cliCommand({ jobFile, assetFile, output }: CommandInput): string {
  return lines([
    'npx dativo infra bundle',
    `--job-config ${shellWord(jobFile)}`,
    ...(assetFile === null ? [] : [`--asset ${shellWord(assetFile)}`]),
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
