import type * as z from 'zod'
import type { DocumentRole, ParsedDocument, Path } from '../document/document'
import { scalarSource } from '../document/locate'
import { pathKey } from '../document/path-key'
import { readingDifferences } from '../document/reading-differences'
import type { Finding } from './finding'
import { fromZodIssue } from './from-zod'
import { type ReadingCode, readDifferently } from './read-differently'
import type { KindMeant } from './reading-options'
import type { Schema } from './schema-at'
import type { SchemaCode } from './schema-codes'

/**
 * What a schema says of a document, and what is read in it in two ways. A value that is wrong only
 * because of how it is read gets the one finding that says so.
 */
export function schemaFindings(
  document: ParsedDocument,
  role: DocumentRole,
  schema: Schema,
  issues: readonly z.core.$ZodIssue[],
  kindMeant: (path: Path) => KindMeant = () => null,
): readonly Finding<SchemaCode | ReadingCode>[] {
  const differences = readingDifferences(document).flatMap(
    (difference) => readDifferently(difference, role, schema, kindMeant(difference.path)) ?? [],
  )
  const said = new Set(
    differences.filter(({ at }) => at !== 'key').map(({ path }) => pathKey(path)),
  )
  const context = {
    value: document.value,
    document: role,
    sourceOf: (path: Path) => scalarSource(document, path),
  }
  const others = issues.filter(({ path }) => !said.has(pathKey(path)))
  return [...others.map((issue) => fromZodIssue(issue, context)), ...differences]
}
