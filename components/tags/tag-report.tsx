'use client'

import { useDesigner } from '@/components/state/use-designer'
import type { Analysis } from '@/lib/analysis/analysis'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import { PROVIDERS } from '@/schemas/vocabulary'
import { groupTags, type LedgerRow, type TagGroup } from './group-tags'
import { OverruledMark } from './overruled-mark'
import { TagGiven } from './tag-given'
import { SOURCE_TITLES, tagPlace } from './tag-place'

const CELL = 'border-b border-line py-1 pr-3 text-left align-baseline font-normal wrap-anywhere'
const HEADS = ['Tag', 'Set by', ...PROVIDERS.map((provider) => CLOUD_FACES[provider].label)]

/** The tag report of the job as a table, for paper. Load it lazily. */
export function TagReport() {
  const analysis = useDesigner((state) => state.lastGood)
  const isBehind = useDesigner((state) => state.lastGood !== state.analysis)
  const { ledger, rendered, jobFile, assetFile, cloud, support } = analysis
  const facts = [cloud?.label, support?.label, assetFile?.name, `${ledger.entries.length} tags`]
  return (
    <section aria-label="Tag report" className="text-sm" data-print>
      <h1 className="text-lg font-semibold">Tag report: {jobFile.name}</h1>
      <p className="mb-3 text-muted">
        {facts.filter(Boolean).join(' · ')}
        {isBehind && ' · by the last text that could be read'}
      </p>
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th className={`${CELL} border-line-strong font-semibold!`} key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groupTags(ledger, rendered).groups.map((group) => (
          <ReportGroup analysis={analysis} group={group} key={group.namespace} />
        ))}
      </table>
    </section>
  )
}

interface ReportGroupProps {
  readonly analysis: Analysis
  readonly group: TagGroup
}

function ReportGroup({ analysis, group: { namespace, rows } }: ReportGroupProps) {
  return (
    <tbody>
      <tr>
        <th className={`${CELL} pt-3 font-semibold!`} colSpan={HEADS.length} scope="rowgroup">
          {namespace}
        </th>
      </tr>
      {rows.map((row) => (
        <ReportRow analysis={analysis} key={row.entry.name} row={row} />
      ))}
    </tbody>
  )
}

interface ReportRowProps {
  readonly analysis: Analysis
  readonly row: LedgerRow
}

function ReportRow({ analysis, row: { entry, rendered } }: ReportRowProps) {
  const place = tagPlace(analysis, entry.winner)
  const source = SOURCE_TITLES[entry.winner.source]
  return (
    <tr>
      <th className={CELL} scope="row">
        {entry.name}
      </th>
      <td className={CELL}>
        {place ? `${source}, line ${place.line}` : source}{' '}
        <OverruledMark analysis={analysis} entry={entry} />
      </td>
      {PROVIDERS.map((provider) => {
        const tag = rendered[provider]
        return (
          <td className={CELL} key={provider}>
            <span className="flex flex-col items-start">
              <TagGiven entry={entry} part="value" tag={tag} />
              {tag && tag.name !== entry.name && <TagGiven entry={entry} part="name" tag={tag} />}
            </span>
          </td>
        )
      })}
    </tr>
  )
}
