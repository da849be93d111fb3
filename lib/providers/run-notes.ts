/** A path into the variables of a job: `['networking', 'subnet_ids']`. */
export type VariablePlace = readonly [variable: string, ...keys: string[]]

/**
 * Lines of a shell. A word in capitals stands for what the reader knows, or for the value of the
 * variable that `CloudNotes.placeholders` names.
 */
export type ShellLines = readonly string[]

/** What must be there before anything runs and no module makes. */
export interface Prerequisite {
  /** A Markdown sentence. */
  readonly needs: string
  /** What makes it. */
  readonly made?: ShellLines
  /** The value that makes it matter; absent: always. */
  readonly when?: VariablePlace
  /** Another that must be given too. */
  readonly beside?: VariablePlace
}

/** A variable without which the job runs less well than its author may think. */
export interface Wanted {
  readonly at: VariablePlace
  /** A Markdown sentence. */
  readonly without: string
}

/** One step of a first run, in the folder of the bundle's module. */
export interface RunStep {
  /** A Markdown sentence or its beginning. */
  readonly does: string
  readonly run?: ShellLines
  /** Whether it is for a job with a schedule, or for one without; absent: both. */
  readonly scheduled?: boolean
}

/** What there is to know of running a job on a runtime of a cloud, beside its module's variables. */
export interface RunNotes {
  /** The variable, and the keys below it, that gives the runner's state a place; without it none. */
  readonly keepsStateIn: VariablePlace
  /** What the deprecated variable `command` is called now. */
  readonly commandIs: 'args' | 'entry_point'
  readonly wanted: readonly Wanted[]
  readonly prerequisites: readonly Prerequisite[]
  /** How a run is started by hand, and where its log is read. */
  readonly firstRun: readonly RunStep[]
}

/** What is the same on all runtimes of a cloud. */
export interface CloudNotes {
  /** How an image is named in the cloud's own registry, in words that nobody takes for a name. */
  readonly imageForm: string
  /** Commands that make the registry, log in, build and push; `IMAGE` stands for the name. */
  readonly pushImage: ShellLines
  /** What the identity that applies must be allowed, a sentence each. */
  readonly applyRights: readonly string[]
  /** The variables that each word in capitals stands for; the first one that has a value. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>
  /** The step of a workflow on GitHub that signs in without a stored key. */
  readonly signIn: readonly string[]
}

/** What Dagster does with the outputs that the modules of all clouds have. */
export const DAGSTER_FILES =
  'What these print is part of the `dagster.yaml` and `workspace.yaml` of your Dagster: merge it into the files of those names. With several jobs there is one `run_launcher`, with what is in its maps put together, and one list `load_from`. No copy of them lies in the bundle: the names that they hold are known after the apply.\n\n```sh\nterraform output -raw dagster_yaml\nterraform output -raw workspace_yaml\n```'

export const DAGSTER_RUN: RunStep = {
  does: 'Materialize the asset in Dagster, or launch its job there. The launcher starts a container for it, whose log the cloud keeps.',
}
