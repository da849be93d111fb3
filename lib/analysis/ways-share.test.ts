import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CaseFiles } from '../diagnostics/rule-case.test-support'
import { RULE_CASES } from '../diagnostics/rule-cases.test-support'
import { AWS_REFUSALS } from '../providers/aws/module.gen'
import { AZURE_REFUSALS } from '../providers/azure/module.gen'
import { CLOUDS } from '../providers/clouds'
import { GCP_REFUSALS } from '../providers/gcp/module.gen'
import { KUBERNETES_REFUSALS } from '../providers/kubernetes-refusals.gen'
import {
  analyseCase,
  type CaseFinding,
  findingsOf,
  fixesOf,
  isStated,
} from './find-in-case.test-support'
import { NOTHING_NEAR, REFUSALS_WITHOUT_NEAR } from './nothing-near.test-support'

/** A finding, and what it is called in the counts: its code, and which refusal of a cloud it is. */
interface Counted {
  readonly kind: string
  readonly hasWay: boolean
}

const SENTENCES: readonly (readonly [key: string, sentence: string])[] = [
  AWS_REFUSALS,
  GCP_REFUSALS,
  AZURE_REFUSALS,
  KUBERNETES_REFUSALS,
].flatMap((refusals) => Object.entries(refusals))

/** The stated finding of every bad case of the rules, the tables of what the clouds refuse included. */
function ofRules(): readonly Counted[] {
  return Object.values(RULE_CASES).flatMap(({ bad }) =>
    bad.flatMap((one): readonly Counted[] => {
      const found = findingsOf(analyseCase(one)).find((each) => isStated(one, each))
      return found ? [counted(found, one)] : []
    }),
  )
}

function ofOutside(): readonly Counted[] {
  return ['outside', 'values'].flatMap((folder) => {
    const read = (name: string) =>
      readFileSync(new URL(`./fixtures/${folder}/${name}`, import.meta.url), 'utf8')
    const names = readdirSync(new URL(`./fixtures/${folder}/`, import.meta.url))
    return names
      .filter((name) => !name.endsWith('.asset.yaml'))
      .flatMap((name): readonly Counted[] => {
        const assetName = `${name.slice(0, 2)}.asset.yaml`
        const files: CaseFiles = {
          title: name,
          job: read(name),
          ...(names.includes(assetName) && { asset: read(assetName) }),
        }
        return findingsOf(analyseCase(files))
          .filter(({ severity }) => severity !== 'info')
          .map((one) => counted(one, files))
      })
  })
}

function counted(finding: CaseFinding, files: CaseFiles): Counted {
  const { code } = finding
  const kind = code === 'refused-by-cloud' ? `${code} ${refusalOf(finding, files)}` : code
  return { kind, hasWay: fixesOf(finding).length > 0 }
}

/** The key of the refusal: by the check that speaks of this place. */
function refusalOf({ message, path }: CaseFinding, files: CaseFiles): string {
  const { provider } = analyseCase(files)
  const spoken = provider
    ? CLOUDS[provider].checks.filter(({ at, refusal, says }) => {
        const isHere = at.every((key) => key === '*' || key === '#' || path.includes(key))
        return isHere && (message.startsWith(refusal) || says !== undefined)
      })
    : []
  const exact = spoken.find(({ refusal }) => message.startsWith(refusal)) ?? spoken[0]
  const [key] = SENTENCES.find(([, sentence]) => sentence === exact?.refusal) ?? []
  return key ?? 'schedule or time zone'
}

const isNear = ({ kind }: Counted) =>
  !Object.hasOwn(NOTHING_NEAR, kind) &&
  !REFUSALS_WITHOUT_NEAR.some((key) => kind === `refused-by-cloud ${key}`)

function share(all: readonly Counted[]): number {
  return all.filter(({ hasWay }) => hasWay).length / all.length
}

function lacking(all: readonly Counted[]): readonly string[] {
  const kinds = new Map<string, [number, number]>()
  for (const { kind, hasWay } of all.filter(isNear)) {
    const [ways, count] = kinds.get(kind) ?? [0, 0]
    kinds.set(kind, [ways + (hasWay ? 1 : 0), count + 1])
  }
  return [...kinds]
    .filter(([, [ways, count]]) => ways < count)
    .sort(([, [a, b]], [, [c, d]]) => d - c - (b - a))
    .map(([kind, [ways, count]]) => `${kind}: ${ways} of ${count}`)
}

/** Of those that should, and of all that are found, those included of which nothing is near. Each may only go up. */
const AT_LEAST = { rules: [0.964, 0.909], outside: [0.915, 0.55] } as const

describe('findings that have a way out offer it', () => {
  it.each([
    ['rules', ofRules(), 900],
    ['outside', ofOutside(), 60],
  ] as const)('in the cases of %s', (corpus, all, fewest) => {
    expect(all.length).toBeGreaterThan(fewest)
    const near = all.filter(isNear)
    const [ofNear, ofAll] = AT_LEAST[corpus]
    const counts = `${share(near)} of ${near.length}, ${share(all)} of ${all.length}\n${lacking(all).join('\n')}`
    expect(share(near), counts).toBeGreaterThanOrEqual(ofNear)
    expect(share(all), counts).toBeGreaterThanOrEqual(ofAll)
  })
})
