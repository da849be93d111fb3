import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { ScheduleDialect } from '../schedules/schedule'
import type { Effect, Effects } from './effects'
import type { Examples } from './examples'
import type { FaceVariables } from './face-variable'
import type { FieldCheck } from './field-check'
import type { Home } from './home'
import type { ModuleVariable } from './module-variable'
import type { ResourceGraph } from './resource-graph'
import type { ResourceInput } from './resource-input'
import type { CloudNameRule } from './resource-name'
import type { CloudNotes, RunNotes } from './run-notes'
import type { SetEnvironment } from './set-environment'
import type { Switch } from './switch'

/** The variables that say where a job's resources go. */
export const PLACE_VARIABLES = [
  'region',
  'project_id',
  'subscription_id',
  'resource_group_name',
] as const
export type PlaceVariable = (typeof PLACE_VARIABLES)[number]

/** How a cloud limits its tags or labels. Applied by `lib/tags/render-tags`. */
export interface TagRules {
  /** What the cloud calls them. */
  readonly noun: 'tag' | 'label'
  readonly lowerCase: boolean
  /** Characters to replace by `_`, with the `gu` flags. */
  readonly illegalInName: RegExp
  readonly illegalInValue: RegExp | null
  /** What a legal name starts with; a name that does not gets a letter in front. */
  readonly nameStart: RegExp | null
  readonly nameMaxCharacters: number
  readonly valueMaxCharacters: number
  /** UTF-8 bytes; null where only characters count. */
  readonly nameMaxBytes: number | null
  readonly valueMaxBytes: number | null
  /** Joins the items of a list. */
  readonly listSeparator: string
  /** Refused at the start of a name, without regard to case. */
  readonly reservedNamePrefixes: readonly string[]
  /** Refused at the start of a value, without regard to case. */
  readonly reservedValuePrefixes: readonly string[]
  /** Two names that differ only by case are one name to the cloud. */
  readonly namesIgnoreCase: boolean
  readonly maxTags: number
  /** Tags that the Terraform provider adds on its own. */
  readonly addedByProvider: readonly { readonly name: string; readonly value: string }[]
  /** One sentence a rule, for the reasons in the ledger. */
  readonly why: {
    readonly listSeparator: string
    readonly lowerCase: string
    readonly characters: string
    readonly nameStart: string
    readonly length: string
    readonly reserved: string
    readonly sameName: string
  }
  readonly source: string
}

/** What one runtime is called and needs on one cloud. */
export interface RuntimeSupport {
  readonly runtime: Runtime
  /** As people say it: "ECS Fargate". */
  readonly label: string
  /** The sizes of a run that menus offer; null where any amount is as good as another. */
  readonly sizes: ComputeSizes | null
  readonly effects: Effects
  /** The variables of the cloud's module that the block does not set. */
  readonly variables: FaceVariables
  /** Values as somebody would write them there. */
  readonly examples: Examples
  /** What the variables do that the block does not set. */
  readonly variableEffects: Readonly<Record<string, Effect>>
  /** Who reads the schedule of a run. */
  readonly scheduleDialect: ScheduleDialect
  /** What a job finds when it runs there, and what it must find. */
  readonly notes: RunNotes
  /** Further provider blocks that this runtime needs in a bundle's root module. */
  readonly providerBlocks?: readonly string[]
  /** What the bundle's README says of connections that this runtime needs, a paragraph each. */
  readonly connection: readonly string[]
}

/** Whether a list is everything that the cloud takes, or what people pick of more that it takes. */
export type Coverage = 'all' | 'usual'

/** CPUs to choose from, each with its memory, in the document's own units. */
export interface ComputeSizes {
  readonly choices: readonly ComputeSize[]
  readonly cpu: Coverage
  readonly memory: Coverage
  /** The instance types with these sizes, of those that the cloud lets choose; absent: all. */
  readonly instanceTypes?: readonly string[]
}

/** One CPU choice with the memory choices that go with it, as written in the document. */
export interface ComputeSize {
  readonly cpu: string
  readonly memory: readonly string[]
}

/** Everything shared code needs to know of a cloud. Shared code asks this; it never names a cloud. */
export interface CloudProvider {
  readonly id: Provider
  readonly label: string
  /** The Terraform provider, the version bounds of the module, and its source address. */
  readonly terraform: {
    readonly name: string
    readonly source: string
    readonly version: string
    /** The provider block of a bundle's root module. */
    readonly providerBlock: string
  }
  /** The module's variable for the rendered tags. */
  readonly tagVariable: 'tags' | 'labels'
  readonly tags: TagRules
  /** The module's variables that say where: read from the block, else from `terraform.variables`. */
  readonly placeVariables: readonly PlaceVariable[]
  /** The region that the module takes when the document names none. */
  readonly defaultRegion: string
  /** Values of `vpc_id` that need no subnets beside them; null where all do. */
  readonly networkWithoutSubnets: RegExp | null
  readonly runtimes: readonly RuntimeSupport[]
  readonly notes: CloudNotes
  /** Every input of the module. */
  readonly moduleVariables: readonly ModuleVariable[]
  readonly names: readonly CloudNameRule[]
  /** What the module refuses of the values in a job. */
  readonly checks: readonly FieldCheck[]
  /** The most hours in which its alarms can miss a success. */
  readonly longestWatchHours: number
  /** Names of a container's environment that are set without the job. */
  readonly setEnvironment: readonly SetEnvironment[]
  /** Where what a job uses must agree on a region, account, project or subscription. */
  readonly homes: readonly Home[]
  /** Values that others turn off. */
  readonly switches: readonly Switch[]
  /** What the module builds, and what must exist already. */
  resources(input: ResourceInput): ResourceGraph
}
