/** The widths of the panes in pixels, or as shares of the whole: only their relation counts. */
export type PaneWidths = readonly number[]

/**
 * The widths after the edge behind pane `index` was moved by `pixels`: what the one pane gains the next
 * one gives, and neither gets smaller than it may be.
 */
export function moveEdge(
  widths: PaneWidths,
  minima: PaneWidths,
  index: number,
  pixels: number,
): PaneWidths {
  const { least, most, both } = edgeRoom(widths, minima, index)
  const wanted = (widths[index] ?? 0) + pixels
  const left = Math.min(Math.max(wanted, least), Math.max(most, least))
  return widths.map((width, at) => (at === index ? left : at === index + 1 ? both - left : width))
}

/** Where the edge behind a pane can be: the least and the most that the pane may have. */
export function edgeRoom(widths: PaneWidths, minima: PaneWidths, index: number) {
  const both = (widths[index] ?? 0) + (widths[index + 1] ?? 0)
  return { least: minima[index] ?? 0, most: both - (minima[index + 1] ?? 0), both }
}

/** The same widths in percent of the whole. */
export function sharesOf(widths: PaneWidths): PaneWidths {
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width / sum) * 100)
}
