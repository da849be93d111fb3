import type { DocumentRole, Path } from '../../document/document'
import { isWithin, pathKey } from '../../document/path-key'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { pathInWords } from '../../findings/words'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { type Placeholder, placeholderIn } from '../placeholder-in'
import { type RuleInput, rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  placeholder: { severity: ['warning', 'info'], fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const placeholdersWords: WordsOf<typeof codes> = {
  placeholder: {
    what: 'A value that reaches the cloud should be the value itself, not a stand-in for it.',
    why: 'Neither Dativo nor Terraform expands ${NAME}, {{ name }} or the like, so that the cloud gets the text as it stands: as a tag, as a name, or as a refusal at apply.',
  },
}

/** What a shell or the program in the container may expand. */
const EXPANDED_LATER = ['environment', 'command', 'code_location_command']

interface Stretch {
  readonly text: string
  readonly path: Path
  readonly document: DocumentRole
}

/** Stand-ins in what reaches the cloud. Where the module refuses them, it says so itself. */
export const placeholders = rule(codes, (input) => {
  const found = new Map<string, Finding & { readonly path: Path }>()
  for (const { text, path, document } of stretches(input)) {
    const placeholder = placeholderIn(text)
    const isLater = isExpandedLater(path)
    if (!placeholder || (isLater && placeholder.expandedBy !== null)) continue
    found.set(pathKey([document, ...path]), {
      code: 'placeholder',
      severity: isLater ? 'info' : 'warning',
      message: sentence(placeholder, path),
      path,
      document,
    })
  }
  return notRefused([...found.values()], input)
})

function sentence({ text, expandedBy }: Placeholder, path: Path): string {
  const place = pathInWords(path)
  return expandedBy === null
    ? `${place} holds ${text}, which looks like a placeholder: the cloud would get it as it stands. Write the value.`
    : `${place} holds ${text}, which ${expandedBy} would expand, but neither Dativo nor Terraform does: the cloud would get it as it stands. Write the value, or expand the file before it is read.`
}

/** Where the rendered tags stand as a variable: said of the tags themselves, as they were written. */
const TAGS: Path = ['infrastructure', 'tags']

/** The texts that reach the cloud: values of variables, settings of the backend, and tags. */
function stretches({ variables, ledger, job }: RuleInput): readonly Stretch[] {
  const backend = job.infrastructure?.terraform?.backend
  const tags = ledger.entries.flatMap(({ winner: { value, origin, isRemoval } }) =>
    origin.file === 'system' || isRemoval
      ? []
      : [{ text: value, path: origin.path, document: origin.file }],
  )
  return [
    ...variables.flatMap(({ value, path }) =>
      path === null || isTags(path) ? [] : textsBelow(value, path),
    ),
    ...textsBelow(backend, ['infrastructure', 'terraform', 'backend']),
    ...tags,
  ]
}

function isTags(path: Path): boolean {
  return path.length === TAGS.length && TAGS.every((step, index) => path[index] === step)
}

function textsBelow(value: unknown, path: Path): readonly Stretch[] {
  if (typeof value === 'string') return [{ text: value, path, document: 'job' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function isExpandedLater(path: Path): boolean {
  const isVariable = isWithin(path, OWN_VARIABLES_PATH)
  return isVariable && EXPANDED_LATER.some((name) => name === path[OWN_VARIABLES_PATH.length])
}
