'use client'

import { useLinked } from '@/components/state/use-linked'
import { Icon } from '@/components/ui/icon'
import { FIELDS, type Section } from '@/lib/form/fields'
import { isFieldLinked } from '@/lib/form/is-field-linked'
import { SectionCount } from './section-count'

interface SectionSummaryProps {
  readonly section: Section
  readonly isOpen: boolean
}

/** The head of a section. While it is closed it lights up in place of its fields. */
export function SectionSummary({ section, isOpen }: SectionSummaryProps) {
  const isLit = useLinked(
    'form',
    (pointed) =>
      !isOpen &&
      FIELDS.some((field) => field.section === section.id && isFieldLinked(field, pointed)),
  )
  return (
    <summary
      className="linkable sticky top-0 z-10 flex h-8 list-none items-center gap-1.5 bg-surface px-3 font-semibold select-none -outline-offset-2 hover:bg-surface-sunken [&::-webkit-details-marker]:hidden"
      data-linked={isLit || undefined}
    >
      <span className="text-muted transition-transform group-open/section:rotate-90">
        <Icon name="chevron-right" size={12} />
      </span>
      <h2 className="flex-1">{section.title}</h2>
      <SectionCount section={section.id} />
    </summary>
  )
}
