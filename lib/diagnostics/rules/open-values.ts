import type { PlaceVariable } from '../../providers/provider'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

const WORDS: Readonly<Record<PlaceVariable, string>> = {
  region: 'region',
  project_id: 'project',
  subscription_id: 'subscription',
  resource_group_name: 'resource group',
}

/** Region, project and the like that no value of the document tells (spec section 3). */
export const openValues: Rule = ({ cloud, generated }) => {
  if (!cloud) return []
  const given = new Set(generated.map(({ name }) => name))
  return cloud.placeVariables
    .filter((name) => !given.has(name))
    .map((name): Finding => {
      const place = { path: ['infrastructure', 'provider'], severity: 'info' } as const
      if (name === 'region') {
        return {
          ...place,
          code: 'default-region',
          message: `No value tells the region: the module takes ${cloud.defaultRegion}. Set terraform.variables.region to choose another.`,
        }
      }
      return {
        ...place,
        code: 'value-left-open',
        message: `No value tells the ${WORDS[name]}: give it to Terraform with -var="${name}=…", or set terraform.variables.${name}.`,
      }
    })
}
