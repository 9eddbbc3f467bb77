import { type ReactNode, useState } from 'react'

/** Something that is not needed at once, behind its heading. What is in it begins anew each time it is opened. */
export function Disclosure({ title, children }: { title: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="ask-again" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children(() => setOpen(false))}
    </details>
  )
}
