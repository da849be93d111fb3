import * as monaco from 'monaco-editor/editor'
// What 'features/suggest/register' brings in 0.57 is the inline suggestions; this is the list.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codeEditor/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/lineSelection/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/snippet/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import { conf, language } from 'monaco-editor/languages/definitions/yaml/yaml'
import { takeEditorWorker } from './editor-worker'

// Left out: links and drops (they leave the page or take its files), the command palette (its line
// ending commands are not ours), the questions about unusual characters (they change bytes).

globalThis.MonacoEnvironment = { getWorker: takeEditorWorker }

// Not by the language's own register: that one loads later, and the first lines typed would get
// neither colours nor indentation.
monaco.languages.register({ id: 'yaml' })
monaco.languages.setLanguageConfiguration('yaml', conf)
monaco.languages.setMonarchTokensProvider('yaml', language)

export { monaco }
