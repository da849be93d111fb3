import type { Analysis, SourceFile } from '@/lib/analysis/analysis'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument, Path, Span, TextEdit } from '@/lib/document/document'
import type { DocumentEdit } from '@/lib/document/edit-document'
import type { ZipFile } from '@/lib/zip/read-zip'
import type { Provider } from '@/schemas/vocabulary'

/** Who changed the text last; a view ignores the changes it made itself. */
export type TextOrigin = 'form' | 'editor' | 'load' | 'history' | 'fix'

/** Where a file came from and can be written back to, as the browser allows it. */
export interface SaveTarget {
  /** What the file is called there. */
  readonly name?: string
  /** Writes the whole text as UTF-8. Rejects when the browser or the disk refuses. */
  write(text: string): Promise<void>
  /** The text that the file holds now; null when it is gone. Rejects when it cannot be read. */
  read(): Promise<string | null>
}

/** A file on its way in, with the place it can be saved to where there is one. */
export interface PickedFile extends SourceFile {
  readonly target?: SaveTarget
}

/** A file on the screen: its text now, and as it was opened or last saved. */
export interface OpenFile extends PickedFile {
  readonly openedText: string
}

/** A place to show in the editor. `nonce` grows so that the same place can be shown twice. */
export interface Reveal {
  readonly document: DocumentRole
  readonly span: Span
  readonly nonce: number
}

/** A pane that points at fields, and that lights up what others point at. */
export type PointingPane = 'form' | 'editor' | 'tags' | 'resources'

/** The fields under the pointer or the focus in one pane; the other panes light up what belongs to them. */
export interface Pointed {
  readonly document: DocumentRole
  readonly paths: readonly Path[]
  readonly from: PointingPane
}

/** A field of the form that somebody wants to edit. `nonce` grows, as for `Reveal`. */
export interface WantedField {
  readonly id: string
  readonly nonce: number
}

/** A bundle that the present one can be compared with. */
export interface EarlierBundle {
  /** What it is, for a heading: "the last download". */
  readonly label: string
  readonly files: readonly ZipFile[]
}

/** What the text could not take, and why, in words for the user. */
export type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** The single state of the designer. Texts are stored; everything else is derived from them. */
export interface DesignerState {
  readonly job: OpenFile
  readonly asset: OpenFile | null
  /** The organisation's policy. No document of the job: undo and drafts pass it by. */
  readonly policy: SourceFile | null
  /** Which document the editor shows. */
  readonly shown: DocumentRole
  readonly revision: number
  /** Grows when another file takes the place of the one on the screen. */
  readonly fileNumber: number
  readonly origin: TextOrigin
  /** The text edits that led from the previous revision's job text to this one, when known. */
  readonly lastEdits: readonly TextEdit[] | null
  /** Follows the texts a moment later; its own files say of which ones it is. */
  readonly analysis: Analysis
  /** The last analysis whose job text parsed. */
  readonly lastGood: Analysis
  /** The file that it is of: another number for each that was opened. */
  readonly goodFile: number
  /** The job as it was last when it could be read: ahead of `lastGood` after an edit. The form shows it. */
  readonly readable: ParsedDocument
  /** Why the present texts could not be analysed, in words for the user. */
  readonly trouble: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly reveal: Reveal | null
  readonly pointed: Pointed | null
  readonly wantedField: WantedField | null
  /** The cloud that somebody wants the job to move to. */
  readonly wantedMove: Provider | null
  /** The bundle that was downloaded or opened last. */
  readonly earlierBundle: EarlierBundle | null
}

/** Which document is edited, by whom, and as part of which undo step. */
export interface EditOptions {
  readonly document?: DocumentRole
  readonly origin?: TextOrigin
  readonly group?: string
}

/** The gate: every change of the state goes through one of these. */
export interface DesignerActions {
  /** Set, delete or rename values; the text engine finds the smallest change. Edits of one `group` without a pause are one undo step. */
  edit(edits: readonly DocumentEdit[], options?: EditOptions): EditOutcome
  /** The first part of `edit`; what it returns writes the change, whatever the text has become since. */
  plan(edits: readonly DocumentEdit[], options?: EditOptions): () => EditOutcome
  /** Text edits typed into the editor, against the text of the current revision. */
  changeText(document: DocumentRole, edits: readonly TextEdit[]): void
  /** Text edits that were worked out for a text, as one undo step; refused where it is another by now. */
  applyTextEdits(of: string, edits: readonly TextEdit[]): EditOutcome
  /** Replace everything on the screen; the previous state stays one undo step away. */
  open(job: PickedFile, asset?: PickedFile | null): void
  attachAsset(asset: PickedFile | null): void
  /** Check the job by this policy, or by none. */
  setPolicy(policy: SourceFile | null): void
  /** Back to the text as opened or last saved, one undo step. */
  revert(document: DocumentRole): void
  /** The text of this moment is now in the file itself; `target` is where later saves go, and gives the name. */
  markSaved(document: DocumentRole, text: string, target: SaveTarget | null): void
  show(document: DocumentRole): void
  revealPath(document: DocumentRole, path: Path): void
  revealSpan(document: DocumentRole, span: Span): void
  /** Bring a field of the form into sight and focus it, whatever is folded away or filtered. */
  goToField(id: string): void
  /** Ask what moves the job to another cloud; null when it is decided. */
  wantMove(to: Provider | null): void
  /** Light up fields in the other panes; null when the pointer leaves. */
  point(pointed: Pointed | null): void
  /** Compare the next bundles with this one. */
  rememberBundle(bundle: EarlierBundle): void
  /** Writes a text that was worked out from another, one undo step; refused where the other is no longer there. */
  rewrite(document: DocumentRole, before: string, after: string): EditOutcome
  undo(): void
  redo(): void
}
