import { UNKNOWN_TAG } from './broken/error-words'
import type { Span, SyntaxFinding } from './document'
import { MAX_ALIASES, MAX_DEPTH } from './limits'
import type { UnreadableScalar } from './scalars/scalar'
import { type TagProblem, tagProblem } from './scalars/tags'
import { shown } from './shown'
import type { AliasNode, ScalarNode, TreeNode } from './tree'

/** Nesting beyond the limit, marked at `offset`. */
export function tooDeep(offset: number): SyntaxFinding {
  return {
    code: 'document-too-deep',
    message: `Lists and maps are nested more than ${MAX_DEPTH} levels deep here, more than any job needs. Check the indentation and the brackets.`,
    span: { start: Math.max(offset - 1, 0), end: offset },
  }
}

export function setTwice(name: string, key: TreeNode): SyntaxFinding {
  return {
    code: 'duplicate-key',
    message: `"${shown(name)}" is set twice in this block, and the job runner takes the last one. Remove or rename one of them.`,
    span: spanOfNode(key),
  }
}

export function keyIsNoScalar(key: TreeNode): SyntaxFinding {
  const message =
    'A list or a map cannot be a key. If this is meant as text, such as {{ name }}, put quotes around it.'
  return { code: 'yaml-syntax', message, span: spanOfNode(key) }
}

export function mergesNoMap(value: TreeNode): SyntaxFinding {
  const message =
    'The key "<<" merges other maps into this one, so its value must be a map, an alias of one, or a list of these. Put the key in quotes if it is meant as a name.'
  return { code: 'yaml-syntax', message, span: spanOfNode(value) }
}

/** A tag that makes of a value what no field takes, or that PyYAML cannot construct. */
export function tagNotTaken(node: TreeNode): SyntaxFinding {
  const { tagSpan, start, end } = node
  return {
    code: 'yaml-syntax',
    message: tagWords(tagProblem(node)),
    span: tagSpan ?? { start, end },
  }
}

function tagWords(problem: TagProblem): string {
  if (problem.is === 'unknown') return UNKNOWN_TAG
  const { tag } = problem
  if (problem.is === 'wrong') {
    return `The type name ${tag} does not fit this value, so that the job runner cannot load the file. Remove it, or correct the value.`
  }
  return `The job runner reads a value marked ${tag} as ${problem.reads}, which no field takes. Remove the type name, and write a plain text, list or map.`
}

export function anchorTwice(name: string, node: TreeNode): SyntaxFinding {
  const message = `Two values are marked &${shown(name)}, and the job runner takes each mark only once. Give one of them another name.`
  return { code: 'yaml-syntax', message, span: spanOfNode(node) }
}

export function unknownAlias(alias: AliasNode): SyntaxFinding {
  const name = shown(alias.name)
  const message = `*${name} repeats the value marked &${name}, but nothing above is marked so. Mark that value, or put quotes around the text if it is meant to start with an asterisk.`
  return { code: 'yaml-syntax', message, span: spanOfNode(alias) }
}

export function aliasInItself(alias: AliasNode): SyntaxFinding {
  const message = `*${shown(alias.name)} stands inside the value that it repeats, which has no end. Write the value out.`
  return { code: 'too-many-aliases', message, span: spanOfNode(alias) }
}

export function tooManyAliases(alias: AliasNode): SyntaxFinding {
  const message = `The aliases of this file (*name) repeat more than ${MAX_ALIASES} values, or values that are too large, so it is not read. Write values out instead.`
  return { code: 'too-many-aliases', message, span: spanOfNode(alias) }
}

/** A scalar that PyYAML takes for a number, a date or a mark, and then cannot construct. */
export function unreadableScalar({ kind }: UnreadableScalar, node: ScalarNode): SyntaxFinding {
  if (kind === 'tag') return tagNotTaken(node)
  const text = shown(node.text)
  const why = {
    number: `"${text}" is read as a number by the job runner, but it is none, and the file cannot be loaded. Put it in quotes if it is text.`,
    'long-number': `A number of more than 4300 digits cannot be loaded by the job runner. Put it in quotes if it is text.`,
    date: `"${text}" is read as a date by the job runner, but there is no such date, and the file cannot be loaded. Put it in quotes if it is text.`,
    mark: `A lone ${text} has a meaning of its own for the job runner (YAML 1.1), which then cannot load the file. Put it in quotes: "${text}".`,
  }[kind]
  return { code: 'yaml-syntax', message: why, span: spanOfNode(node) }
}

function spanOfNode({ start, end }: TreeNode): Span {
  return { start, end }
}
