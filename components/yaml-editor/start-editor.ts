import { followPageTheme } from '@/components/code/editor-theme'
import { monaco } from '@/components/code/monaco-setup'
import type { DesignerState, TextOrigin } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { type BoundModel, bindModel } from './bind-model'
import { EDITOR_LOOK, EDITOR_NAMES } from './editor-look'
import { pointFromEditor } from './editor-pointing'
import { leaveByTab } from './leave-by-tab'
import { pasteYaml } from './paste-yaml'
import { showLinkedLines } from './show-linked-lines'
import { showMarkers } from './show-markers'
import { provideYamlLanguage } from './yaml-language'

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  bracketPairColorization: { enabled: false },
  detectIndentation: false,
  dropIntoEditor: { enabled: false },
  fixedOverflowWidgets: true,
  folding: true,
  fontFamily:
    'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: 13,
  lineHeight: EDITOR_LOOK.lineHeight,
  lineNumbersMinChars: EDITOR_LOOK.digits,
  links: false,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerBorder: false,
  padding: { top: EDITOR_LOOK.padding, bottom: EDITOR_LOOK.padding },
  quickSuggestions: { other: true, comments: false, strings: true },
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  scrollBeyondLastLine: false,
  tabSize: 2,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  unusualLineTerminators: 'off',
  wordBasedSuggestions: 'off',
}

const TAB_HINT = 'Leave the editor: Escape, then Tab'

export interface RunningEditor {
  readonly editor: monaco.editor.IStandaloneCodeEditor
  readonly stop: () => void
}

/** Shows the store's documents in an editor inside `container`. */
export function startEditor(container: HTMLElement, store: DesignerStore): RunningEditor {
  const stopTheme = followPageTheme()
  const editor = monaco.editor.create(container, { ...OPTIONS, model: null })
  const show = (range: monaco.IRange, origin: TextOrigin) => {
    if (!isVisible(editor)) return
    editor.revealRangeInCenterIfOutsideViewport(range)
    const { endLineNumber: lineNumber, endColumn: column } = range
    if (origin === 'history') editor.setPosition({ lineNumber, column })
  }
  const bound: Readonly<Record<DocumentRole, BoundModel>> = {
    job: bindModel(store, 'job', show, () => editor.hasWidgetFocus()),
    asset: bindModel(store, 'asset', show, () => editor.hasWidgetFocus()),
  }
  const catchUp = () => {
    store.settle()
    bound.job.catchUp()
    bound.asset.catchUp()
  }
  editor.onDidFocusEditorWidget(catchUp)
  const stops = [
    stopTheme,
    showMarkers(store, 'job', bound.job),
    showMarkers(store, 'asset', bound.asset),
    showLinkedLines(store, 'job', bound.job),
    showLinkedLines(store, 'asset', bound.asset),
    pointFromEditor(editor, store, bound),
    followShown(editor, store, bound),
    followReveal(editor, store, bound),
    pasteYaml(editor, store, bound),
    leaveByTab(editor),
    provideYamlLanguage({ store, bound }),
  ]
  return {
    editor,
    stop: () => {
      for (const stop of stops) stop()
      editor.dispose()
      bound.job.dispose()
      bound.asset.dispose()
    },
  }
}

type Bound = Readonly<Record<DocumentRole, BoundModel>>
type Editor = monaco.editor.IStandaloneCodeEditor

/** Shows the document that the store shows, each where it was left. */
function followShown(editor: Editor, store: DesignerStore, bound: Bound): () => void {
  const left = new Map<string, monaco.editor.ICodeEditorViewState | null>()
  const show = (role: DocumentRole) => {
    const { model } = bound[role]
    const before = editor.getModel()
    if (before === model) return
    if (before) left.set(before.uri.toString(), editor.saveViewState())
    editor.setModel(model)
    editor.updateOptions({ ariaLabel: `${EDITOR_NAMES[role]}. ${TAB_HINT}` })
    const state = left.get(model.uri.toString())
    if (state) editor.restoreViewState(state)
  }
  show(store.getState().shown)
  return store.subscribe(({ shown }) => show(shown))
}

/** Selects and scrolls to what somebody wants to see. */
function followReveal(editor: Editor, store: DesignerStore, bound: Bound): () => void {
  let waiting: monaco.IDisposable | undefined
  const reveal = ({ reveal: wanted }: DesignerState) => {
    if (!wanted) return
    bound[wanted.document].catchUp()
    const range = bound[wanted.document].mirrored().rangeOf(wanted.span)
    waiting?.dispose()
    waiting = whenVisible(editor, () => {
      editor.setSelection(range)
      editor.revealRangeInCenterIfOutsideViewport(range)
      editor.focus()
    })
  }
  reveal(store.getState())
  const stop = store.subscribe((state, before) => {
    if (state.reveal !== before.reveal) reveal(state)
  })
  return () => {
    stop()
    waiting?.dispose()
  }
}

/** Runs now, or when the editor's pane has come into sight and was measured. */
function whenVisible(editor: Editor, run: () => void): monaco.IDisposable | undefined {
  if (isVisible(editor)) {
    run()
    return undefined
  }
  const listening = editor.onDidLayoutChange(() => {
    if (!isVisible(editor)) return
    listening.dispose()
    run()
  })
  return listening
}

function isVisible(editor: Editor): boolean {
  const { offsetWidth = 0 } = editor.getContainerDomNode()
  return offsetWidth > 0
}
