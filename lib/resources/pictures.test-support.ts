// biome-ignore lint/style/noRestrictedImports: tests read the examples from their files
import { readdirSync, readFileSync } from 'node:fs'
// biome-ignore lint/style/noRestrictedImports: the pictures of tests come from whole analyses
import { analyse } from '../analysis/analyse'
import { CLOUDS } from '../providers/clouds'
import { type Picture, pictureOf } from './picture'

const FOLDER = 'public/examples/jobs'

/** The picture of every example: one for each cloud and runtime that go together. */
export const PICTURES: readonly (readonly [string, Picture])[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
    const { resources, model, provider, rendered } = analyse({ job: { name, text } })
    if (!resources || !provider) throw new Error(`${name} has no resources.`)
    const { count, limit } = rendered[provider]
    return [name, pictureOf(resources, model, { count, limit, noun: CLOUDS[provider].tags.noun })]
  })
