import { valueAt } from '../../document/value-at'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { PlaceVariable } from '../../providers/provider'
import { PLACE_TELLERS } from '../../terraform/place'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { isInvalid } from '../field-state'
import { meantFor } from '../meant-places'
import { type RuleInput, rule } from '../rule'

const codes = {
  'default-region': { severity: 'info', fix: 'choice', isTunable: true },
  'value-left-open': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const openValuesWords: WordsOf<typeof codes> = {
  'default-region': {
    what: "Without a region, the module's default is used.",
    why: 'The job may run far from its data.',
  },
  'value-left-open': {
    what: 'A value that the module needs is left for the command line.',
    why: 'Terraform asks for it, or stops.',
  },
}

const WORDS: Readonly<Record<PlaceVariable, string>> = {
  region: 'region',
  project_id: 'project',
  subscription_id: 'subscription',
  resource_group_name: 'resource group',
}

/** Region, project and the like that no value of the document tells (spec section 3). */
export const openValues = rule(codes, (input) => {
  const { cloud, generated } = input
  if (!cloud) return []
  if (PLACE_TELLERS.some((path) => isInvalid(input, path))) return []
  const given = new Set(generated.map(({ name }) => name))
  // Misspelt or written at another place: the finding about that says so.
  const isMeant = (name: PlaceVariable) => meantFor(input, [...OWN_VARIABLES_PATH, name]) !== null
  return cloud.placeVariables
    .filter((name) => !given.has(name) && !isWritten(name, input) && !isMeant(name))
    .map((name): Finding => {
      const place = {
        path: ['infrastructure', 'provider'],
        about: [...OWN_VARIABLES_PATH, name],
      } as const
      if (name === 'region') {
        return {
          ...place,
          code: 'default-region',
          message: `No region set; the module uses ${cloud.defaultRegion}. Set terraform.variables.region to choose another.`,
          choices: [
            {
              ...changeTo([...OWN_VARIABLES_PATH, name], cloud.defaultRegion),
              title: `Set region to ${cloud.defaultRegion}`,
            },
          ],
        }
      }
      return {
        ...place,
        code: 'value-left-open',
        message: `No ${WORDS[name]} set: give it to Terraform with -var="${name}=…", or set terraform.variables.${name}.`,
      }
    })
})

/** Whether something stands there that is no text: it is wrong, and not missing. */
function isWritten(name: PlaceVariable, { document }: RuleInput): boolean {
  const written = valueAt(document.value, [...OWN_VARIABLES_PATH, name])
  return written !== undefined && written !== ''
}
