import { useId } from 'react'
import { Input, type InputProps } from '@/components/ui/input'

interface SuggestingInputProps extends InputProps {
  readonly suggestions: readonly string[]
}

/** A text field that offers values, by the platform's own list, and takes any other. */
export function SuggestingInput({ suggestions, ...rest }: SuggestingInputProps) {
  const id = useId()
  if (suggestions.length === 0) return <Input {...rest} />
  return (
    <>
      <Input {...rest} list={id} />
      <datalist id={id}>
        {suggestions.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  )
}
