import { gitRef, moduleSourceForm } from '../../terraform/module-source'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

const SOURCE = ['infrastructure', 'terraform', 'module_source'] as const
const VERSION = ['infrastructure', 'terraform', 'module_version'] as const

/**
 * One of the version constraints that commas separate.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
const CONSTRAINT = /^(?:=|!=|>=?|<=?|~>)?\s?v?\d+(?:\.\d+){0,2}(?:-[\w.]+)?$/

/** `module_source` and `module_version`, which Terraform takes together for registries alone. */
export const moduleSource: Rule = ({ job }) => {
  const { module_source: source, module_version: version } = job.infrastructure?.terraform ?? {}
  if (!source) return version ? [versionWithoutSource()] : []
  const form = moduleSourceForm(source)
  if (form === 'local') return [localSource(source)]
  if (form === 'registry' && version) return isConstraint(version) ? [] : [noConstraint()]
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
    fix: remove('Remove module_version'),
  }
}

function noConstraint(): Finding {
  return {
    code: 'module-version',
    severity: 'error',
    message:
      'module_version is no version constraint. Terraform reads 1.2.0, ~> 1.2, or >= 1.2, < 2.0.',
    path: VERSION,
  }
}

function versionOnGit(source: string, version: string, isGit: boolean): Finding {
  const canPin = isGit && !gitRef(source) && /^v?\d+(?:\.\d+)*$/.test(version)
  const pinned = `${source}${source.includes('?') ? '&' : '?'}ref=${version}`
  return {
    code: 'module-version',
    severity: 'error',
    message: `Terraform takes a version for registry sources alone. Pin ${isGit ? 'a git source with ?ref=' : 'this source in its address'} and remove module_version.`,
    path: VERSION,
    fix: canPin
      ? {
          title: `Pin with ?ref=${version}`,
          document: 'job',
          edits: [
            { op: 'set', path: SOURCE, value: pinned },
            { op: 'delete', path: VERSION },
          ],
        }
      : remove('Remove module_version'),
  }
}

function localSource(source: string): Finding {
  return {
    code: 'module-source-local',
    severity: 'error',
    message: `The folder ${source} is not in the bundle. Give a registry address or a git URL, or remove module_source to get the module itself.`,
    path: SOURCE,
    fix: {
      title: 'Remove module_source',
      document: 'job',
      edits: [{ op: 'delete', path: SOURCE }],
    },
  }
}

function unpinned(way: string, path: Finding['path']): Finding {
  return {
    code: 'module-not-pinned',
    severity: 'info',
    message: `The module is not pinned: every init may bring another version. Pin it with ${way}.`,
    path,
  }
}

function remove(title: string): Finding['fix'] & object {
  return { title, document: 'job', edits: [{ op: 'delete', path: VERSION }] }
}
