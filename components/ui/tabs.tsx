'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { classNames } from './class-names'

export interface TabItem<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A count or a mark behind the label. */
  readonly extra?: ReactNode
}

interface TabListProps<Id extends string> {
  /** The accessible name of the row. */
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** Makes the ids of tabs and panels unique on the page: `tabId`, `panelId`. */
  readonly scope: string
  readonly className?: string
}

/** The id of a tab's panel; give the panel `role="tabpanel"` and `aria-labelledby={tabId(…)}`. */
export const panelId = (scope: string, id: string) => `${scope}-panel-${id}`
export const tabId = (scope: string, id: string) => `${scope}-tab-${id}`

/** A row of tabs by the APG pattern: one tab stop, arrows, Home and End move and select. */
export function TabList<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  scope,
  className,
}: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const target =
      tabs[
        nextIndex(
          event.key,
          tabs.findIndex(({ id }) => id === selected),
          tabs.length,
        )
      ]
    if (!target) return
    event.preventDefault()
    onSelect(target.id)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(scope, target.id))}`)?.focus()
  }
  return (
    <div
      aria-label={label}
      className={classNames(
        'flex min-w-0 gap-0.5 overflow-x-auto [scrollbar-width:none]',
        className,
      )}
      onKeyDown={move}
      ref={list}
      role="tablist"
    >
      {tabs.map(({ id, label: words, extra }) => (
        <button
          aria-controls={panelId(scope, id)}
          aria-selected={id === selected}
          className="relative flex h-8 shrink-0 items-center gap-1.5 px-2.5 font-medium text-muted -outline-offset-2 hover:text-text aria-selected:text-text aria-selected:after:absolute aria-selected:after:inset-x-2 aria-selected:after:bottom-0 aria-selected:after:h-0.5 aria-selected:after:rounded-full aria-selected:after:bg-accent"
          id={tabId(scope, id)}
          key={id}
          onClick={() => onSelect(id)}
          role="tab"
          tabIndex={id === selected ? 0 : -1}
          type="button"
        >
          {words}
          {extra}
        </button>
      ))}
    </div>
  )
}

/** The tab that a key leads to; -1 when the key is not for the tabs. */
function nextIndex(key: string, current: number, count: number): number {
  if (key === 'ArrowRight') return (current + 1) % count
  if (key === 'ArrowLeft') return (current - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return -1
}
