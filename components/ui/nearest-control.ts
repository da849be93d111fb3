const CONTROL =
  ':is(button, input, select, textarea, a[href]):not(:disabled, [tabindex="-1"]), [tabindex="0"]'

/** An element with all that it stands in, from the inside out: what is left of them can be asked for later. */
export function placeOf(element: Element | null): readonly Element[] {
  return element ? [element, ...placeOf(element.parentElement)] : []
}

/**
 * The control that is nearest to where an element was before it went away: the first one in sight of the
 * innermost part of its place that is still there.
 * @param place what `placeOf` said while it was there
 * @returns null where the element is still there, and where no control is left
 */
export function controlNear([element, ...around]: readonly Element[]): HTMLElement | null {
  if (!element || element.isConnected) return null
  for (const part of around) {
    if (!part.isConnected || part === document.body) continue
    const control = [...part.querySelectorAll<HTMLElement>(CONTROL)].find((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    )
    if (control) return control
  }
  return null
}
