/** Hands bytes to the browser as a download. */
export function saveFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  type = 'application/zip',
): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser has taken the blob over once the click's task is done.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
