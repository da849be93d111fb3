import { valueAt } from '../../document/value-at'
import { remove } from '../../findings/changes'
import { nearWords } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, MOST_OFFERED, renameTo } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { type AssetColumn, overrideNames } from '../../tags/asset-columns'
import { slotOf } from '../../tags/tag-slots'
import { type RuleInput, rule } from '../rule'

const codes = {
  'asset-not-found': { severity: 'warning', fix: null, isTunable: true },
  'asset-outside': { severity: 'warning', fix: null, isTunable: true },
  'unknown-asset-field': { severity: 'warning', fix: 'choice', isTunable: true },
  'asset-part-unread': { severity: 'warning', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const assetLinkWords: WordsOf<typeof codes> = {
  'asset-not-found': {
    what: 'The asset definition should be where the job says.',
    why: 'Without it the tags of classification, governance and cost are missing.',
  },
  'asset-outside': {
    what: 'The asset should lie in the repository of the job, or in the folder of the assets.',
    why: 'Its text goes into the bundle. A job from somebody else could name any file that whoever runs the command may read; --assets-inside refuses that.',
  },
  'unknown-asset-field': {
    what: 'A classified field should be one of the asset.',
    why: 'The classification of a field that does not exist reaches no tag.',
  },
  'asset-part-unread': {
    what: 'A part of an asset that looks like the source of a tag should be one.',
    why: 'What cannot be read without guessing makes no tag, which is easily overlooked.',
    source: 'https://bitol-io.github.io/open-data-contract-standard/',
  },
}

/** The asset that was not found, what of it is not read, and overrides of fields that it does not have. */
export const assetLink = rule(codes, (input) => {
  const { assetNotFound, assetOutside } = input
  if (assetNotFound === null) {
    const outside = assetOutside === null ? [] : [outsideAsset(assetOutside)]
    return [...outside, ...unreadParts(input), ...unknownFields(input)]
  }
  return [
    {
      code: 'asset-not-found',
      message: `The asset ${assetNotFound} was not found: no tags come from it. Attach it; on the command line, --asset or --assets-root gives its path.`,
      path: ['asset_path'],
    },
  ]
})

/** Not of a tag that comes from elsewhere, or that the job asks to be absent. */
function unreadParts({ asset, job, ledger }: RuleInput): readonly Finding[] {
  const given = new Set(ledger.entries.map(({ name }) => name))
  const isSettled = (tag: string) =>
    given.has(tag) || valueAt(job, slotOf(tag)?.override?.path ?? []) === ''
  return (asset?.notes ?? [])
    .filter(({ tag }) => !isSettled(tag))
    .map(({ message, path }) => ({ code: 'asset-part-unread', message, path, document: 'asset' }))
}

function unknownFields({ asset, job }: RuleInput): readonly Finding[] {
  const columns = asset?.columns ?? []
  if (columns.length === 0) return []
  const names = new Set(columns.flatMap(overrideNames))
  return Object.keys(job.classification_overrides ?? {})
    .filter((name) => name !== 'default' && !names.has(name))
    .map((name): Finding => {
      const path = ['classification_overrides', name]
      const meant = columnsMeant(name, columns).slice(0, MOST_OFFERED)
      const choices = meant.map((column) => renameTo(path, column))
      return {
        code: 'unknown-asset-field',
        message: notAColumn(name, columns),
        path,
        at: 'key',
        choices: [...choices, remove(path, 'Remove it')],
      }
    })
}

/** The columns that go by the name elsewhere, or by one that is near. */
function columnsMeant(name: string, columns: readonly AssetColumn[]): readonly string[] {
  const known = columns.filter(
    ({ ownName, physicalName }) => ownName === name || physicalName === name,
  )
  if (known.length > 0) return [...new Set(known.map((column) => column.name))]
  return nearWords(
    name,
    columns.map((column) => column.name),
  ).likely
}

/** Why a name classifies nothing. A column that goes by another name is not denied. */
function notAColumn(name: string, columns: readonly AssetColumn[]): string {
  const inTables = columns.filter(({ ownName }) => ownName === name)
  if (inTables.length > 0) {
    const tables = listInWords([...new Set(inTables.map(({ table }) => table ?? ''))], 'and')
    const full = listInWords([...new Set(inTables.map((column) => column.name))])
    return `${name} is a column of ${tables}: no tag comes of this classification. Write ${full}.`
  }
  const physical = columns.find(({ physicalName }) => physicalName === name)
  if (physical) {
    return `${name} is the physical name of the column ${physical.name}: no tag comes of this classification. Write ${physical.name}.`
  }
  const near = columnsMeant(name, columns).slice(0, MOST_OFFERED)
  return `The asset has no field ${name}: no tag comes of its classification.${didYouMean(near)}`
}

function outsideAsset(path: string): Finding {
  return {
    code: 'asset-outside',
    message: `The asset ${path} lies outside of the job's repository, and its text goes into the bundle. Give its folder with --assets-root when it is meant; --assets-inside refuses such files.`,
    path: ['asset_path'],
  }
}
