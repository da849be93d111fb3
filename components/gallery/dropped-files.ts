/** The files of a drop, or why they are not taken. Folders cannot be read as one file. */
export function droppedFiles(
  transfer: DataTransfer,
):
  | { readonly ok: true; readonly files: readonly File[] }
  | { readonly ok: false; readonly message: string } {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const folder = entries.find((entry) => entry?.isDirectory)
  if (folder) {
    return {
      ok: false,
      message: `${folder.name} is a folder. Drop one job file, or a job together with its asset.`,
    }
  }
  return { ok: true, files: [...transfer.files] }
}
