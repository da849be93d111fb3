/** Whether a pasted text may hold pairs for several rows, or for both cells of one. */
export function mayBePairs(text: string): boolean {
  return /[\r\n]/.test(text.trim()) || /^[^\s=:"'/]+(?:=|:\s|\t)./.test(text.trim())
}
