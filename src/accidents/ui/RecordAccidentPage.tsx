import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { AccidentForm } from './AccidentForm.tsx'
import { texts } from './texts.ts'

/** An accident, as it was told to a desk, a team or a victim officer. */
export function RecordAccidentPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.accidents), href: '/accidents' }]} narrow>
      <AccidentForm id={id} onDone={() => go(`/accidents/${id}`)} />
    </Page>
  )
}
