import type { Analysis } from '../analysis/analysis'
import type { Path } from '../document/document'
import { spanOf } from '../document/locate'
import type { TagOrigin } from '../tags/tag'
import type { ChangePlace } from './job-diff'

/** A job with the names of its files, as the one side of a comparison. */
export interface Side {
  readonly path: string
  readonly assetPath: string | null
  readonly analysis: Analysis
}

/** Finds where in the files of both sides something stands. */
export interface Places {
  ofOrigin(side: 'base' | 'head', origin: TagOrigin): ChangePlace | null
  /** A path of the job: in the head, or in the base where the head has nothing of it. */
  ofPath(path: Path): ChangePlace
  /** A path of the asset. */
  ofAsset(path: Path): ChangePlace | null
}

/** The places of two versions of a job, of which one may be missing. */
export function placesOf(base: Side | null, head: Side | null): Places {
  const own = head ?? base
  const sides = { base, head }
  return {
    ofOrigin(name, origin) {
      const side = sides[name]
      if (!side || origin.file === 'system') return null
      if (origin.file === 'asset') return inAsset(side, origin.path)
      const place = inJob(side, origin.path)
      return side === own ? place : { ...place, file: side.path }
    },
    ofPath(path) {
      if (!own) return { path, line: 1 }
      return inJob(own, path)
    },
    ofAsset: (path) => (own ? inAsset(own, path) : null),
  }
}

function inJob({ analysis }: Side, path: Path): ChangePlace {
  const { job } = analysis
  return { path, line: job.lines.position(spanOf(job, path).start).line }
}

function inAsset({ analysis, assetPath }: Side, path: Path): ChangePlace | null {
  const { asset } = analysis
  if (!asset || assetPath === null) return null
  return { path, line: asset.lines.position(spanOf(asset, path).start).line, file: assetPath }
}
