import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { valueInWords } from '../findings/words'
import type { AssetNote, ReadPart } from './asset-note'
import { FIELD_TAG_PREFIX } from './fold-classification'

/** One column of an asset, or a part of one. */
export interface AssetColumn {
  /** Its name in tags: parts joined with a dot, the table before it where two tables have the name. */
  readonly name: string
  /** Its name within its table. */
  readonly ownName: string
  /** The table that it stands in; null where the columns stand flat. */
  readonly table: string | null
  readonly physicalName: string | null
  readonly classification: string | null
  /** Where the classification stands, or would stand. */
  readonly path: Path
}

/** What a job may call a column: its name in tags, and the one with its table, what counts last. */
export function overrideNames({ name, ownName, table }: AssetColumn): readonly string[] {
  const full = table === null ? name : `${table}.${ownName}`
  return full === name ? [name] : [name, full]
}

type Found = Omit<AssetColumn, 'name'>

/**
 * The columns under `schema`: flat, one an entry, or as ODCS publishes them, under the `properties` of
 * tables (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/schema/). Parts of a column are
 * named with a dot; the items of a list add no step, as their name is a word of the tool that made it.
 */
export function readColumns(schema: unknown, path: Path): ReadPart<readonly AssetColumn[]> {
  if (schema === undefined || schema === null) return { read: [], notes: [] }
  if (!Array.isArray(schema)) {
    const message = `schema is ${valueInWords(schema)}, and not a list of columns or of tables with properties: no classification is read from it.`
    return { read: [], notes: [note(path, message)] }
  }
  const entries = schema.map((entry, index) => ({ entry, at: [...path, index] }))
  const isFlat = schema.some((entry) => isBlock(entry) && isColumn(entry))
  const found = entries.flatMap(({ entry, at }) =>
    isBlock(entry) && !isFlat && entry.properties !== undefined
      ? columnsOfTable(entry, at)
      : columnsAt(entry, at, [], null),
  )
  const notes: AssetNote[] = found.flatMap(({ note: said }) => (said ? [said] : []))
  const columns = named(found.flatMap(({ column }) => (column ? [column] : [])))
  return { read: columns, notes: [...notes, ...meetings(columns)] }
}

/** An entry that can only be a column: in the published form every entry is a table. */
function isColumn(entry: Readonly<Record<string, unknown>>): boolean {
  if (entry.properties !== undefined) return false
  const { classification, type, logicalType } = entry
  return (
    [classification, type].some((one) => one !== undefined) ||
    (logicalType ?? 'object') !== 'object'
  )
}

interface Step {
  readonly column?: Found
  readonly note?: AssetNote
}

function columnsOfTable(table: Readonly<Record<string, unknown>>, at: Path): readonly Step[] {
  const name = typeof table.name === 'string' ? table.name : null
  return columnsIn(table.properties, [...at, 'properties'], [], name)
}

function columnsIn(
  list: unknown,
  at: Path,
  parents: readonly string[],
  table: string | null,
): readonly Step[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry, index) => columnsAt(entry, [...at, index], parents, table))
}

function columnsAt(
  entry: unknown,
  at: Path,
  parents: readonly string[],
  table: string | null,
): readonly Step[] {
  if (!isBlock(entry)) return []
  const { name } = entry
  if (typeof name !== 'string') return namelessColumn(entry, at)
  const names = [...parents, name]
  return [...columnOf(entry, at, names, table), ...partsOf(entry, at, names, table)]
}

/** The properties of an object, and those of the items of a list. */
function partsOf(
  entry: Readonly<Record<string, unknown>>,
  at: Path,
  names: readonly string[],
  table: string | null,
): readonly Step[] {
  const { properties, items } = entry
  const own = columnsIn(properties, [...at, 'properties'], names, table)
  if (!isBlock(items)) return own
  const inItems = [...at, 'items']
  const ofItems = 'classification' in items ? columnOf(items, inItems, names, table) : []
  return [...own, ...ofItems, ...partsOf(items, inItems, names, table)]
}

function columnOf(
  entry: Readonly<Record<string, unknown>>,
  at: Path,
  names: readonly string[],
  table: string | null,
): readonly Step[] {
  const { classification, physicalName } = entry
  const path = [...at, 'classification']
  const isText = typeof classification === 'string'
  const column: Found = {
    ownName: names.join('.'),
    table,
    physicalName: typeof physicalName === 'string' ? physicalName : null,
    classification: isText ? classification : null,
    path,
  }
  if (isText || classification === undefined || classification === null) return [{ column }]
  const way = typeof classification === 'object' ? 'Write one text.' : 'Put it in quotes.'
  const message = `The classification of ${column.ownName} is ${valueInWords(classification)} and not text: no tag comes of it. ${way}`
  return [{ column, note: note(path, message) }]
}

function namelessColumn(entry: Readonly<Record<string, unknown>>, at: Path): readonly Step[] {
  if (typeof entry.classification !== 'string') return []
  const name = entry.name ?? null
  const what = name === null ? 'has no name' : `has ${valueInWords(name)} for its name`
  const message = `This column ${what}: no tag comes of its classification. Give it a name in text.`
  return [{ note: note([...at, 'classification'], message) }]
}

/** A name that several tables have stands for none of them alone, so the table goes before it. */
function named(columns: readonly Found[]): readonly AssetColumn[] {
  const tables = new Map<string, Set<string | null>>()
  for (const { ownName, table } of columns) {
    tables.set(ownName, (tables.get(ownName) ?? new Set()).add(table))
  }
  return columns.map((column) => {
    const { ownName, table } = column
    const isShared = (tables.get(ownName)?.size ?? 0) > 1
    return { ...column, name: isShared && table !== null ? `${table}.${ownName}` : ownName }
  })
}

/** Two columns of one name and two classifications: the tag can carry the later alone. */
function meetings(columns: readonly AssetColumn[]): readonly AssetNote[] {
  const classes = new Map<string, string>()
  return columns.flatMap(({ name, classification, path }) => {
    if (classification === null || classification === '') return []
    const before = classes.get(name)
    classes.set(name, classification)
    if (before === undefined || before === classification) return []
    const message = `${name} is classified twice, as ${before} and as ${classification}: the tag carries the later.`
    return [note(path, message)]
  })
}

function note(path: Path, message: string): AssetNote {
  return { tag: `${FIELD_TAG_PREFIX}*`, path, message }
}
