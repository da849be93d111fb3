/** Lets the user choose files; an empty list when they choose none. */
export function pickFiles({
  multiple,
  accept = '.yaml,.yml,.json,.zip,application/yaml,text/yaml,text/plain,application/zip,application/json',
}: {
  readonly multiple: boolean
  readonly accept?: string
}): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
