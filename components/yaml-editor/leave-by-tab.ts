import { monaco } from '@/components/code/monaco-setup'

/** Escape belongs to these first. */
const NOTHING_OPEN =
  'editorTextFocus && !suggestWidgetVisible && !findWidgetVisible && !inSnippetMode && !editorHoverVisible && !markersNavigationVisible && !editorHasMultipleSelections && !renameInputVisible'

/**
 * Escape makes the next Tab leave the editor instead of indenting; any other key, or coming back,
 * makes it indent again. Returns how to stop.
 */
export function leaveByTab(editor: monaco.editor.IStandaloneCodeEditor): () => void {
  const set = (tabFocusMode: boolean) => editor.updateOptions({ tabFocusMode })
  const action = editor.addAction({
    id: 'dativo.leaveByTab',
    label: 'Let Tab leave the editor',
    keybindings: [monaco.KeyCode.Escape],
    precondition: NOTHING_OPEN,
    run: () => set(true),
  })
  const { Tab, Shift, Escape: Esc } = monaco.KeyCode
  const listening = [
    action,
    editor.onKeyDown(({ keyCode }) => {
      if (keyCode !== Tab && keyCode !== Shift && keyCode !== Esc) set(false)
    }),
    editor.onDidBlurEditorText(() => set(false)),
  ]
  return () => {
    for (const each of listening) each.dispose()
  }
}
