import { monaco } from '@/components/code/monaco-setup'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Diagnostic, DocumentRole, Fix } from '@/lib/diagnostics/diagnostic'
import { chosenBy } from '@/lib/schema-help/chosen-by'
import { type Completion, complete } from '@/lib/schema-help/complete'
import { explainPlace } from '@/lib/schema-help/explain-place'
import type { BoundModel } from './bind-model'

/** What the language features ask: the store, and the models that mirror it. */
export interface LanguageSource {
  readonly store: DesignerStore
  readonly bound: Readonly<Record<DocumentRole, BoundModel>>
}

/** Completion, hover and quick fixes for our models alone; returns how to end them. */
export function provideYamlLanguage(source: LanguageSource): () => void {
  const applyFix = monaco.editor.registerCommand(
    'dativo.applyFix',
    (_accessor, { edits, document }: Fix) => {
      source.store.actions.edit(edits, { document, origin: 'fix' })
    },
  )
  const provided = [
    monaco.languages.registerCompletionItemProvider('yaml', completionProvider(source)),
    monaco.languages.registerHoverProvider('yaml', hoverProvider(source)),
    monaco.languages.registerCodeActionProvider('yaml', codeActionProvider(source)),
    applyFix,
  ]
  return () => {
    for (const each of provided) each.dispose()
  }
}

function completionProvider(source: LanguageSource): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: [' ', ':', '[', '{', ',', '-'],
    provideCompletionItems(model, position) {
      const found = documentOf(source, model)
      if (!found) return { suggestions: [] }
      const { role, bound, document, analysis } = found
      const offset = bound.mirrored().offsetOf(position.lineNumber, position.column)
      const completions = complete(document, role, offset, chosenBy(analysis))
      return { suggestions: completions.map((each, index) => suggestionOf(each, index, bound)) }
    },
  }
}

function suggestionOf(completion: Completion, index: number, bound: BoundModel) {
  const { kind, label, detail, documentation, newText, span, filterText, goesOn } = completion
  const { Property, Value } = monaco.languages.CompletionItemKind
  return {
    kind: kind === 'key' ? Property : Value,
    label: { label, description: detail },
    documentation,
    insertText: newText,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.KeepWhitespace,
    range: bound.mirrored().rangeOf(span),
    filterText,
    sortText: String(index).padStart(4, '0'),
    ...(goesOn && { command: { id: 'editor.action.triggerSuggest', title: 'Suggest' } }),
  }
}

function hoverProvider(source: LanguageSource): monaco.languages.HoverProvider {
  return {
    provideHover(model, position) {
      const found = documentOf(source, model)
      if (!found) return null
      const { role, bound, document, analysis } = found
      const offset = bound.mirrored().offsetOf(position.lineNumber, position.column)
      const description = explainPlace(document, role, offset, chosenBy(analysis), new Date())
      if (!description) return null
      return {
        contents: [{ value: description.markdown }],
        range: bound.mirrored().rangeOf(description.span),
      }
    },
  }
}

function codeActionProvider(source: LanguageSource): monaco.languages.CodeActionProvider {
  return {
    provideCodeActions(model, range) {
      const found = documentOf(source, model)
      const there = found?.analysis.diagnostics.filter(
        ({ document, span }) =>
          document === found.role &&
          monaco.Range.areIntersectingOrTouching(found.bound.mirrored().rangeOf(span), range),
      )
      return { actions: (there ?? []).flatMap(actionsOf), dispose: () => {} }
    },
  }
}

/** Only a certain fix is preferred: the editor applies what is preferred unasked, at one key. */
function actionsOf({ fix, choices = [] }: Diagnostic): readonly monaco.languages.CodeAction[] {
  return [...(fix ? [actionOf(fix, true)] : []), ...choices.map((one) => actionOf(one, false))]
}

function actionOf(fix: Fix, isPreferred: boolean): monaco.languages.CodeAction {
  return {
    title: fix.title,
    kind: 'quickfix',
    isPreferred,
    command: { id: 'dativo.applyFix', title: fix.title, arguments: [fix] },
  }
}

/** The document that a model mirrors, analysed as it is now; null for the models of others. */
function documentOf({ store, bound }: LanguageSource, model: monaco.editor.ITextModel) {
  const role: DocumentRole | null =
    model === bound.job.model ? 'job' : model === bound.asset.model ? 'asset' : null
  if (!role) return null
  const { analysis } = store.freshState()
  const document = analysis[role]
  return document && { role, bound: bound[role], document, analysis }
}
