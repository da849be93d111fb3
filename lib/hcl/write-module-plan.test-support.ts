import type { ModulePlan } from '../providers/module-plan'
import type { ModuleNames } from './write-module.test-support'

/** A module's plan as TypeScript: a line for each local, resource and call. */
export function writeModulePlan(plan: ModulePlan, { constant, folder }: ModuleNames, from: string) {
  const lines = plan.files.map(({ name, ...parts }) =>
    [
      `    {`,
      `      name: ${JSON.stringify(name)},`,
      ...Object.entries(parts).flatMap(([part, value]) => [
        `      ${part}: ${Array.isArray(value) ? '[' : '{'}`,
        ...(Array.isArray(value)
          ? value.map((one) => `        ${JSON.stringify(one)},`)
          : Object.entries(value).map(([key, one]) => `        ${key}: ${JSON.stringify(one)},`)),
        `      ${Array.isArray(value) ? ']' : '}'},`,
      ]),
      `    },`,
    ].join('\n'),
  )
  return `// Written by \`npm run generate\` from the HCL in ${folder}.

import type { ModulePlan } from '${from}/module-plan'

/** What decides which resources \`${folder}\` plans, and with which arguments. */
export const ${constant}_PLAN: ModulePlan = {
  files: [
${lines.join('\n')}
  ],
  variables: ${JSON.stringify(plan.variables)},
  texts: ${JSON.stringify(plan.texts)},
  templates: ${JSON.stringify(plan.templates)},
}
`
}
