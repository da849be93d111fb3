import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renameTo } from '../../findings/did-you-mean'
import { type SetEnvironment, setterOf } from '../../providers/set-environment'
import { type RuleInput, rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  'environment-name': { severity: ['warning', 'info'], fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const environmentNamesWords: WordsOf<typeof codes> = {
  'environment-name': {
    what: "A name of the container's environment should be set once, by the job or by what runs it.",
    why: 'Of two values one is lost, without a word in the plan.',
    source:
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html, https://learn.microsoft.com/azure/container-apps/environment-variables, https://docs.cloud.google.com/run/docs/container-contract',
  },
}

/** Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/ */
const LEGAL_NAME = /^[-._A-Za-z][-._A-Za-z0-9]*$/

/** Names in `environment` that a secret or the platform sets as well, or that no shell knows. */
export const environmentNames = rule(codes, (input) => {
  const secrets = namesOf(input, 'secrets')
  const set = setEnvironment(input)
  const own = namesOf(input, 'environment').flatMap((place): readonly Finding[] => {
    const isSecret = secrets.some(({ name }) => name === place.name)
    return isSecret ? [found(place, 'the secret of this name wins, and this value is lost')] : []
  })
  const others = [...namesOf(input, 'environment'), ...secrets].flatMap(
    (place): readonly Finding[] => {
      if (!LEGAL_NAME.test(place.name)) {
        return [illegal(place)]
      }
      const setter = setterOf(place.name, set)
      if (!setter) return []
      return [found(place, setter.words, setter.isForJobs ? 'info' : 'warning')]
    },
  )
  return notRefused([...own, ...others], input)
})

interface NamePlace {
  readonly name: string
  readonly path: Path
}

function found(
  { name, path }: NamePlace,
  why: string,
  severity: Finding['severity'] = 'warning',
): Finding {
  return { ...offered({ name, path }), severity, message: `${name}: ${why}.` }
}

/** A name in letters that no shell takes. */
function illegal(place: NamePlace): Finding {
  const name = place.name === '' ? 'An empty name' : place.name
  return {
    ...offered(place),
    severity: 'warning',
    message: `${name} is not a legal name of a variable: use letters, digits and underscores, and no digit first.`,
  }
}

function offered({ name, path }: NamePlace) {
  const legal = name.replace(/^(\d)/, '_$1').replace(/[^-._A-Za-z0-9]+/g, '_')
  const choices = [
    ...(legal !== name && LEGAL_NAME.test(legal) ? [renameTo(path, legal)] : []),
    remove(path, 'Remove it'),
  ]
  return {
    code: 'environment-name',
    path,
    at: 'key',
    choices,
  } as const
}

function namesOf({ variables }: RuleInput, variable: string): readonly NamePlace[] {
  const found = variables.find(({ name }) => name === variable)
  const path = found?.path
  if (!path || !isBlock(found.value)) return []
  return Object.keys(found.value).map((name) => ({ name, path: [...path, name] }))
}

function setEnvironment({ cloud, support }: RuleInput): readonly SetEnvironment[] {
  if (!cloud || !support) return []
  return cloud.setEnvironment.filter(
    ({ runtimes }) => runtimes === 'all' || runtimes.includes(support.runtime),
  )
}
