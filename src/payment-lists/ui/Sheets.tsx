import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { useServerBar } from '../../web/stations/needs-server.ts'
import { refusals } from '../refusals.ts'
import { bringSheetBack, takeSheet } from '../sheet-actions.ts'
import type { PaymentListView } from '../views.ts'
import { texts } from './texts.ts'

/** The sheets that cashiers take to where there is no network: who has which, and taking the next. */
export function Sheets({ view: { list, sheets, unsheeted, names } }: { view: PaymentListView }) {
  const t = useText()
  if (sheets.length === 0 && list.status !== 'paying') return null
  return (
    <Section title={t(texts.sheets)}>
      <p className="hint">{t(texts.sheetsHint)}</p>
      {sheets.map((sheet) => (
        <div key={sheet.id} className="row">
          <strong>{t(texts.sheet, { part: sheet.n })}</strong>
          <ByWhom name={names[sheet.cashierId]} at={sheet.takenAt} />
          <Badge tone={sheet.status === 'out' ? 'moving' : 'neutral'}>
            {t(sheet.status === 'out' ? texts.sheetOut : texts.sheetBack)}
          </Badge>
          {sheet.status === 'out' && <PaperLinks path={`/api/desk-sheets/${sheet.id}/paper`} />}
          {sheet.status === 'out' && <BringBack sheet={sheet} />}
        </div>
      ))}
      {list.status === 'paying' && <Take listId={list.id} unsheeted={unsheeted} />}
    </Section>
  )
}

function Take({ listId, unsheeted }: { listId: string; unsheeted: number }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const bar = useRoleBar(takeSheet)
  const serverBar = useServerBar(takeSheet)
  const none = unsheeted === 0 ? t(refusals['deskSheet.nothingLeft']) : undefined
  return (
    <Form
      state={useAction(takeSheet)}
      input={() => ({ id, listId })}
      onDone={() => setId(newId())}
      submit={t(texts.takeSheet)}
      disabledReason={bar ?? serverBar ?? none}
    >
      {null}
    </Form>
  )
}

function BringBack({ sheet }: { sheet: PaymentListView['sheets'][number] }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(bringSheetBack)
  const other =
    sheet.cashierId === actor.id || actor.roles.includes('siteManager') ? undefined : t(refusals['deskSheet.notYours'])
  return (
    <Form
      state={useAction(bringSheetBack)}
      input={() => ({ id: sheet.id })}
      onDone={() => undefined}
      submit={t(texts.bringBack)}
      disabledReason={bar ?? other}
    >
      {null}
    </Form>
  )
}
