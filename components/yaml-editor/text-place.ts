/** Where somebody is in a text: what the editor takes over. Offsets are those of a text area's value. */
export interface TextPlace {
  readonly start: number
  readonly end: number
  readonly isBackward: boolean
  readonly top: number
  readonly left: number
  readonly hasFocus: boolean
}

/** The place in a text area that is scrolled by the element around it. */
export function placeIn(area: HTMLTextAreaElement, scroller: HTMLElement): TextPlace {
  return {
    start: area.selectionStart,
    end: area.selectionEnd,
    isBackward: area.selectionDirection === 'backward',
    top: scroller.scrollTop,
    left: scroller.scrollLeft,
    hasFocus: document.activeElement === area,
  }
}
