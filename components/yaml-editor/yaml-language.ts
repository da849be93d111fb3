import { monaco } from '@/components/code/monaco-setup'
import { applyFix, fixesOf } from '@/components/state/apply-fix'
import { presentFiles } from '@/components/state/present-files'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Diagnostic, DocumentRole, Fix } from '@/lib/diagnostics/diagnostic'
import type { Completion } from '@/lib/schema-help/complete'
import type { BoundModel } from './bind-model'
import { currentDocument } from './current-document'

/** What the language features ask: the store, and the models that mirror it. */
export interface LanguageSource {
  readonly store: DesignerStore
  readonly bound: Readonly<Record<DocumentRole, BoundModel>>
}

/** Completion, hover and quick fixes for our models alone; returns how to end them. */
export function provideYamlLanguage(source: LanguageSource): () => void {
  const fixCommand = monaco.editor.registerCommand(
    'dativo.applyFix',
    (_accessor, found: Diagnostic, fix: Fix) => void applyFix(source.store, found, fix),
  )
  const provided = [
    monaco.languages.registerCompletionItemProvider('yaml', completionProvider(source)),
    monaco.languages.registerHoverProvider('yaml', hoverProvider(source)),
    monaco.languages.registerCodeActionProvider('yaml', codeActionProvider(source)),
    fixCommand,
  ]
  return () => {
    for (const each of provided) each.dispose()
  }
}

function completionProvider(source: LanguageSource): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: [' ', ':', '[', '{', ',', '-'],
    async provideCompletionItems(model, position) {
      const found = placeOf(source, model, position)
      if (!found) return { suggestions: [] }
      const { bound, place } = found
      const completions = await source.store.engine.complete(place).catch(() => [])
      if (model.isDisposed()) return { suggestions: [] }
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
    async provideHover(model, position) {
      const found = placeOf(source, model, position)
      if (!found) return null
      const { bound, place } = found
      const description = await source.store.engine.explain(place).catch(() => null)
      if (!description || model.isDisposed()) return null
      return {
        contents: [{ value: description.markdown }],
        range: bound.mirrored().rangeOf(description.span),
      }
    },
  }
}

function codeActionProvider(source: LanguageSource): monaco.languages.CodeActionProvider {
  return {
    async provideCodeActions(model, range) {
      const role = roleOf(source, model)
      const { analysis } = await source.store.freshState()
      const text = role && source.bound[role].mirrored()
      const isCurrent = text && currentDocument({ analysis }, role, text.text)
      const there = isCurrent
        ? analysis.diagnostics.filter(
            ({ document, span }) =>
              document === role &&
              monaco.Range.areIntersectingOrTouching(text.rangeOf(span), range),
          )
        : []
      return { actions: there.flatMap(actionsOf), dispose: () => {} }
    },
  }
}

/** Only a certain fix is preferred: the editor applies what is preferred unasked, at one key. */
function actionsOf(found: Diagnostic): readonly monaco.languages.CodeAction[] {
  return fixesOf(found).map((fix) => ({
    title: fix.title,
    kind: 'quickfix',
    isPreferred: fix === found.fix,
    command: { id: 'dativo.applyFix', title: fix.title, arguments: [found, fix] },
  }))
}

/** Which document a model mirrors; null for the models of others. */
function roleOf({ bound }: LanguageSource, model: monaco.editor.ITextModel): DocumentRole | null {
  if (model === bound.job.model) return 'job'
  return model === bound.asset.model ? 'asset' : null
}

/** A place in one of our models, as the engine is asked for it. */
function placeOf(
  source: LanguageSource,
  model: monaco.editor.ITextModel,
  { lineNumber, column }: monaco.IPosition,
) {
  const document = roleOf(source, model)
  if (!document) return null
  const { store, bound } = source
  store.settle()
  const offset = bound[document].mirrored().offsetOf(lineNumber, column)
  const place = { ...presentFiles(store.getState()), now: Date.now(), document, offset }
  return { bound: bound[document], place }
}
