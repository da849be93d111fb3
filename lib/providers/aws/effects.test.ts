import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EFFECT_FIELDS } from '../effects'
import { AWS_EFFECTS } from './effects'

const FOLDER = path.resolve(import.meta.dirname, '../../../terraform/aws')
const FOLDERS = [FOLDER, path.join(FOLDER, '../modules/kubernetes-job')]

/** The body of `resource "type" "name"` in the files that a bundle of the runtime has. */
function resourceBody(runtime: string, address: string): string {
  const [name, type] = address
    .replace(/^module\.kubernetes_job\./, '')
    .split('.')
    .reverse()
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.tf'))
      .filter((file) => {
        const owner = /-(ecs|dagster|airflow|kubernetes)\.tf$/.exec(file)?.[1]
        return owner === undefined || owner === runtime
      })
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  )
  const pattern = new RegExp(`^resource "${type}" "${name}" \\{\\n([\\s\\S]*?)^\\}`, 'm')
  return texts.map((text) => pattern.exec(text)?.[1] ?? '').join('')
}

describe.each(Object.entries(AWS_EFFECTS))('%s', (runtime, effects) => {
  it.each(EFFECT_FIELDS)('%s names arguments that the module sets, or a reason', (field) => {
    const effect = effects[field]
    if ('none' in effect) {
      expect(effect.none).toMatch(/^[a-zA-Z].*[^.]$/)
      return
    }
    for (const argument of effect.sets) {
      const cut = argument.lastIndexOf('.')
      const body = resourceBody(runtime, argument.slice(0, cut))
      const name = argument.slice(cut + 1)
      expect(body, argument).toMatch(
        new RegExp(`^ {2}(${name}\\s+=|${name} \\{|dynamic "${name}")`, 'm'),
      )
    }
  })
})
