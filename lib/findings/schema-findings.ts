import type * as z from 'zod'
import type { DocumentRole, ParsedDocument, Path } from '../document/document'
import { scalarSource } from '../document/locate'
import { pathKey } from '../document/path-key'
import { readingDifferences } from '../document/reading-differences'
import type { Finding } from './finding'
import { fromZodIssue, type SchemaHints } from './from-zod'
import { type ReadingCode, readDifferently } from './read-differently'
import type { KindMeant } from './reading-options'
import type { Schema } from './schema-at'
import type { SchemaCode } from './schema-codes'

/** What the rest of a document, or what it is for, says of its places. */
interface DocumentHints extends SchemaHints {
  /** The kind of value that is meant where the schema takes any. */
  kindMeant?(path: Path): KindMeant
}

/**
 * What a schema says of a document, and what is read in it in two ways. A value that is wrong only
 * because of how it is read gets the one finding that says so.
 */
export function schemaFindings(
  document: ParsedDocument,
  role: DocumentRole,
  schema: Schema,
  issues: readonly z.core.$ZodIssue[],
  { kindMeant = () => null, ...hints }: DocumentHints = {},
): readonly Finding<SchemaCode | ReadingCode>[] {
  const differences = readingDifferences(document).flatMap(
    (difference) => readDifferently(difference, role, schema, kindMeant(difference.path)) ?? [],
  )
  const said = new Set(
    differences.filter(({ at }) => at !== 'key').map(({ path }) => pathKey(path)),
  )
  const context = {
    value: document.value,
    schema,
    hints,
    document: role,
    sourceOf: (path: Path) => scalarSource(document, path),
  }
  const others = firstOfPlaces(issues).filter(({ path }) => !said.has(pathKey(path)))
  return [...others.map((issue) => fromZodIssue(issue, context)), ...differences]
}

/** Of several issues about one value the first: of a list where text is meant zod counts the items too. */
function firstOfPlaces(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const first = new Map(issues.toReversed().map((issue) => [pathKey(issue.path), issue]))
  return issues.filter((issue) => first.get(pathKey(issue.path)) === issue)
}
