import { fileTarget, type WritableHandle } from './file-target'
import type { Upload } from './read-upload'

interface FileHandle extends WritableHandle {
  getFile(): Promise<File>
}

interface OpenPicker {
  showOpenFilePicker?(options: {
    readonly multiple: boolean
    readonly types: readonly { description: string; accept: Record<string, readonly string[]> }[]
  }): Promise<readonly FileHandle[]>
}

/** What the files that can be opened end with. */
const OPENED = ['.yaml', '.yml', '.json', '.zip']
/** For systems whose dialogs go by media types. */
const MEDIA_TYPES = 'application/yaml,text/yaml,text/plain,application/zip,application/json'

interface PickOptions {
  readonly multiple: boolean
  readonly endings?: readonly string[]
}

/**
 * Lets the user choose files; an empty list when they choose none. Where the browser can, the files
 * come with the way to save them. Call it from a click.
 */
export async function pickFiles({
  multiple,
  endings = OPENED,
}: PickOptions): Promise<readonly Upload[]> {
  const { showOpenFilePicker } = window as OpenPicker
  if (!showOpenFilePicker) return pickByInput(multiple, endings)
  try {
    const handles = await showOpenFilePicker.call(window, {
      multiple,
      types: [{ description: 'YAML and bundles', accept: { 'application/octet-stream': endings } }],
    })
    return await Promise.all(handles.map(async (handle) => savable(await handle.getFile(), handle)))
  } catch (error) {
    const isCalledOff = error instanceof DOMException && error.name === 'AbortError'
    // A page in a frame of another site may not use the picker, but may use the field.
    return isCalledOff ? [] : pickByInput(multiple, endings)
  }
}

/** A file together with the way back to it. */
export function savable(file: File, handle: WritableHandle): Upload {
  return {
    name: file.name,
    size: file.size,
    arrayBuffer: () => file.arrayBuffer(),
    target: fileTarget(handle),
  }
}

function pickByInput(multiple: boolean, endings: readonly string[]): Promise<readonly Upload[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = `${endings},${MEDIA_TYPES}`
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
