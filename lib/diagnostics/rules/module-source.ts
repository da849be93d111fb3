import { shown } from '../../document/shown'
import { changeTo, remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import {
  gitRef,
  isUnprotected,
  type ModuleSourceForm,
  moduleSourceForm,
} from '../../terraform/module-source'
import { isInvalid } from '../field-state'
import { meantFor } from '../meant-places'
import { rule } from '../rule'

const codes = {
  'module-version': { severity: ['error', 'warning'], fix: 'choice', isTunable: true },
  'module-source-local': { severity: 'error', fix: 'choice', isTunable: false },
  'module-source-unknown': { severity: 'error', fix: 'choice', isTunable: false },
  'module-source-unprotected': { severity: 'warning', fix: 'choice', isTunable: true },
  'module-not-pinned': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const moduleSourceWords: WordsOf<typeof codes> = {
  'module-version': {
    what: 'A module version goes with a registry source alone.',
    why: 'Terraform refuses a version beside any other source, and a version that is no constraint.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-source-local': {
    what: 'A module source must be reachable from the bundle.',
    why: 'A folder on the machine of the author is not in the bundle.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-source-unknown': {
    what: 'A module source has a form that Terraform knows.',
    why: 'Terraform takes the source as it stands: nothing in it is worked out, and init fails for an address of another form.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-source-unprotected': {
    what: 'A module comes over a connection that is protected.',
    why: 'Over http:// or git:// anybody on the way can put other code in its place, which then runs with the rights of whoever applies it.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-not-pinned': {
    what: 'A module source should be pinned to a version.',
    why: 'Without one every init may bring other code.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
}

const SOURCE = ['infrastructure', 'terraform', 'module_source'] as const
const VERSION = ['infrastructure', 'terraform', 'module_version'] as const

/**
 * One of the version constraints that commas separate.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
const CONSTRAINT = /^(?:=|!=|>=?|<=?|~>)?\s?v?\d+(?:\.\d+){0,2}(?:-[\w.]+)?$/

/** `module_source` and `module_version`, which Terraform takes together for registries alone. */
export const moduleSource = rule(codes, (input) => {
  const { module_source: source, module_version: version } =
    input.job.infrastructure?.terraform ?? {}
  if ([SOURCE, VERSION].some((path) => isInvalid(input, path) || meantFor(input, path) !== null)) {
    return []
  }
  if (!source) return version ? [versionWithoutSource()] : []
  const form = moduleSourceForm(source)
  if (form === 'local') return [localSource(source)]
  if (form === 'unknown') return [unknownSource(source)]
  const unprotected = isUnprotected(source) ? [unprotectedSource(source)] : []
  return [...unprotected, ...versionFindings(source, version, form)]
})

function versionFindings(
  source: string,
  version: string | undefined,
  form: ModuleSourceForm,
): readonly Finding[] {
  if (form === 'registry' && version) return isConstraint(version) ? [] : [noConstraint(version)]
  if (form === 'registry') return [unpinned('module_version', SOURCE)]
  if (version) return [versionOnGit(source, version, form === 'git')]
  return form === 'git' && !gitRef(source) ? [unpinned('?ref= with a tag', SOURCE)] : []
}

function isConstraint(version: string): boolean {
  return version.split(',').every((one) => CONSTRAINT.test(one.trim()))
}

function versionWithoutSource(): Finding {
  return {
    code: 'module-version',
    severity: 'warning',
    message:
      'module_version has no effect without module_source: the bundle brings the module itself.',
    path: VERSION,
    choices: [remove(VERSION, 'Remove module_version')],
  }
}

function noConstraint(version: string): Finding {
  const near = constraintsNear(version)
  return {
    code: 'module-version',
    severity: 'error',
    message: `${shown(version)} is no version constraint. Terraform reads 1.2.0, ~> 1.2, or >= 1.2, < 2.0.`,
    path: VERSION,
    ...(near.length > 0 && { choices: near.map((one) => changeTo(VERSION, one)) }),
  }
}

/** What package managers write otherwise: `^1.2`, `~1.2`, `1.x`, `==1.2.0`. */
function constraintsNear(version: string): readonly string[] {
  const [, mark = '', number = '', wild] =
    /^(\^|~>?|[=><!]{0,2})\s?v?(\d{1,9}(?:\.\d{1,9}){0,2})((?:\.[x*]){1,2})?$/i.exec(
      version.trim(),
    ) ?? []
  if (number === '') return []
  if (wild !== undefined) return [`~> ${number}.0`]
  return mark === '^' || mark === '~' ? [`~> ${number}`, number] : [number]
}

function versionOnGit(source: string, version: string, isGit: boolean): Finding {
  const canPin = isGit && !gitRef(source) && /^v?\d+(?:\.\d+)*$/.test(version)
  return {
    code: 'module-version',
    severity: 'error',
    message: `Terraform takes a version for registry sources alone. Pin ${isGit ? 'a git source with ?ref=' : 'this source in its address'} and remove module_version.`,
    path: VERSION,
    choices: [...(canPin ? [pin(source, version)] : []), remove(VERSION, 'Remove module_version')],
  }
}

function localSource(source: string): Finding {
  return {
    code: 'module-source-local',
    message: `The folder ${shown(source)} is not in the bundle. Give a registry address or a git URL, or remove module_source to get the module itself.`,
    path: SOURCE,
    choices: [remove(SOURCE, 'Remove module_source')],
  }
}

function unknownSource(source: string): Finding {
  const why = /\$\{|%\{/.test(source)
    ? 'as it stands, and works nothing out in it'
    : 'in no such form'
  return {
    code: 'module-source-unknown',
    message: `Terraform takes a module source ${why}: ${shown(source)}. Give a registry address such as acme/dativo/aws or a git URL such as git::https://acme.com/mod.git?ref=v1.2.0, or remove module_source to get the module itself.`,
    path: SOURCE,
    choices: [remove(SOURCE, 'Remove module_source')],
  }
}

function unprotectedSource(source: string): Finding {
  const safe = source.replace(/^((?:[a-z0-9]{1,8}::)*)(?:http|git):\/\//i, '$1https://')
  return {
    code: 'module-source-unprotected',
    message: `The module ${shown(source)} comes over a connection that nothing protects: anybody on the way can put other code in its place. Use https:// or ssh://.`,
    path: SOURCE,
    ...(safe !== source && { choices: [changeTo(SOURCE, safe)] }),
  }
}

function unpinned(way: string, path: Finding['path']): Finding {
  return {
    code: 'module-not-pinned',
    message: `The module is not pinned: every init may bring another version. Pin it with ${way}.`,
    path,
  }
}

function pin(source: string, version: string): Fix {
  const pinned = `${source}${source.includes('?') ? '&' : '?'}ref=${version}`
  return {
    title: `Pin with ?ref=${version}`,
    document: 'job',
    edits: [
      { op: 'set', path: SOURCE, value: pinned },
      { op: 'delete', path: VERSION },
    ],
  }
}
