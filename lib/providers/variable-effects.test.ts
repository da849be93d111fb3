import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLOUDS } from './clouds'

const TERRAFORM = path.resolve(import.meta.dirname, '../../terraform')

const RESOURCE = /^resource "(\w+)" "(\w+)" \{\n([\s\S]*?)^\}/gm

/** The bodies of all resources of a module and of the one for pods, by address. */
function bodiesOf(cloud: string): ReadonlyMap<string, string> {
  const texts = [`${TERRAFORM}/${cloud}`, `${TERRAFORM}/modules/kubernetes-job`].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.tf'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  )
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(RESOURCE)].map(
        ([, type, name, body = '']) => [`${type}.${name}`, body] as const,
      ),
    ),
  )
}

describe.each(Object.values(CLOUDS))('$label', ({ id, runtimes }) => {
  const bodies = bodiesOf(id)

  it.each(runtimes)(
    '$runtime: every variable names arguments that the module sets, or a reason',
    ({ variableEffects }) => {
      expect(Object.keys(variableEffects).length).toBeGreaterThan(8)
      for (const [variable, effect] of Object.entries(variableEffects)) {
        if ('none' in effect) {
          expect(effect.none, variable).toMatch(/^[a-zA-Z].*[^.]$/)
          continue
        }
        for (const argument of effect.sets.filter((one) => !one.startsWith('provider.'))) {
          const plain = argument.replace('module.kubernetes_job.', '')
          const cut = plain.lastIndexOf('.')
          const name = plain.slice(cut + 1)
          expect(bodies.get(plain.slice(0, cut)), `${variable}: ${argument}`).toMatch(
            new RegExp(`^ {2}(${name}\\s+=|${name} \\{|dynamic "${name}")`, 'm'),
          )
        }
      }
    },
  )
})
