/** Where the page notes the buttons that were pressed before its scripts were there. */
const NOTED = 'earlyClicks'

/** Runs before the first paint: notes pressed buttons until somebody takes them. */
export const EARLY_CLICKS_SCRIPT = `
  const pressed = new Set()
  const note = ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (button) pressed.add(button)
  }
  addEventListener('click', note, true)
  document.${NOTED} = () => {
    removeEventListener('click', note, true)
    return pressed
  }`

/** The buttons below `screen` that were pressed before, in the order of the page, each once. From now on none is noted. */
export function takeEarlyClicks(screen: HTMLElement): readonly HTMLElement[] {
  const take: unknown = Reflect.get(document, NOTED)
  if (typeof take !== 'function') return []
  const pressed: ReadonlySet<Element> = take()
  Reflect.deleteProperty(document, NOTED)
  return [...screen.querySelectorAll('button')].filter((button) => pressed.has(button))
}
