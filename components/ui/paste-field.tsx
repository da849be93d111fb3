import { type ReactNode, useId } from 'react'
import { TextArea } from './text-area'

interface PasteFieldProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  /** What can be done with the text. */
  readonly children: ReactNode
}

/** A field in a dialog for a text from the clipboard, with the focus in it. */
export function PasteField({ label, text, onChange, children }: PasteFieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-2 px-4 pt-3 last:pb-4">
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      <TextArea
        autoFocus
        id={id}
        mono
        onChange={(event) => onChange(event.target.value)}
        rows={8}
        value={text}
      />
      {children}
    </div>
  )
}
