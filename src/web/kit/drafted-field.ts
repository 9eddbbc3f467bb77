import { createContext, useContext, useEffect, useId, useLayoutEffect } from 'react'
import type { z } from 'zod'
import type { DraftedField, FieldBook } from '../drafts/field-book.ts'

/** What the form around keeps of its fields until it is saved. */
export const FieldsContext = createContext<FieldBook | undefined>(undefined)

/**
 * Has the form around keep this value until it is saved, and put it in again after the tab or the browser was killed. Every field of the
 * kit does; what a page holds beside its fields (rows that a button adds, tags that were scanned) does it for itself.
 */
export function useDrafted(name: string, value: unknown, take: (kept: unknown) => boolean): void {
  const fields = useContext(FieldsContext)
  const id = useId()
  // After each drawing: the next value is put in by what this one left.
  useLayoutEffect(() => fields?.show(id, { name, value, take }))
  useEffect(() => () => fields?.hide(id), [fields, id])
}

/** Takes a text. */
export function takeText(onChange: (text: string) => void): (kept: unknown) => boolean {
  return (kept) => {
    if (typeof kept !== 'string') return false
    onChange(kept)
    return true
  }
}

/** Takes one of the choices; nothing that is not, or not yet, among them. */
export function takeChoice<Key extends string>(
  choices: readonly { readonly key: Key }[],
  onChange: (key: Key) => void,
): (kept: unknown) => boolean {
  return (kept) => {
    const choice = choices.find(({ key }) => key === kept)
    if (choice) onChange(choice.key)
    return choice !== undefined
  }
}

/** Takes rows, or whatever else a page holds, of this shape. */
export function takeAs<S extends z.ZodType>(
  shape: S,
  onChange: (kept: z.output<S>) => void,
): (kept: unknown) => boolean {
  return (kept) => {
    const { data, success } = shape.safeParse(kept)
    if (success) onChange(data)
    return success
  }
}

/** What a page holds beside its fields, as part of its form. */
export function Drafted(field: DraftedField): null {
  useDrafted(field.name, field.value, field.take)
  return null
}
