import type { ReactNode } from 'react'
import { useText } from '../i18n.tsx'
import { useSession } from '../session.tsx'
import { paperTexts } from '../stations/paper-texts.ts'
import { Bidi } from './Bidi.tsx'
import { Button } from './Button.tsx'
import { DescriptionList } from './DescriptionList.tsx'

/**
 * What a tablet prints by itself without a network: what was recorded, by whom and where, and that it is not the official paper. The browser
 * prints it alone, without the page around it (print.css).
 */
export function ProvisionalPaper({
  title,
  of,
  items,
}: {
  title: string
  /** An act that waits to be confirmed, or a record of which the server has the official paper. */
  of: 'act' | 'record'
  items: readonly { readonly term: string; readonly value: ReactNode }[]
}) {
  const t = useText()
  const { name, site, programme } = useSession()
  return (
    <section className="provisional-paper" aria-label={title}>
      <p>{t(programme.title)}</p>
      <h2>{title}</h2>
      <p>
        <strong>{t(of === 'act' ? paperTexts.provisional : paperTexts.copy)}</strong>
      </p>
      <DescriptionList
        items={[
          ...items,
          { term: t(paperTexts.recordedBy), value: <Bidi>{t(name)}</Bidi> },
          ...(site ? [{ term: t(paperTexts.site), value: t(site.name) }] : []),
        ]}
      />
      <p>{t(of === 'act' ? paperTexts.provisionalHint : paperTexts.copyHint)}</p>
      <p className="signature-line">{t(paperTexts.signOfficer)}</p>
      <p className="signature-line">{t(paperTexts.signPerson)}</p>
      <div className="no-print">
        <Button look="main" onPress={() => window.print()}>
          {t(paperTexts.print)}
        </Button>
      </div>
    </section>
  )
}
