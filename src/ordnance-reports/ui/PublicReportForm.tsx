import { type FormEvent, useEffect, useState } from 'react'
import type { Point } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { dangerTexts } from '../code-lists.ts'
import { Danger, type ItemClass } from '../ordnance-report.ts'
import { PublicReport } from '../views.ts'
import { newCode, spokenCode, workFor } from './follow-code.ts'
import { ItemChoice } from './ItemChoice.tsx'
import { PhotoChoice } from './PhotoChoice.tsx'
import { publicTexts } from './public-texts.ts'
import { type Sent, sendReport } from './send-report.ts'
import { WhereChoice } from './WhereChoice.tsx'
import { waitingReports } from './waiting-reports.ts'

interface Typed {
  itemClass: ItemClass | ''
  dangers: Danger[]
  description: string
  point: Point | null
  accuracyM: number | null
  photos: string[]
  contact: string
}
const nothing: Typed = {
  itemClass: '',
  dangers: [],
  description: '',
  point: null,
  accuracyM: null,
  photos: [],
  contact: '',
}

/** What somebody saw, where, and what is near it. Only what and where are asked for; a name never is. */
export function PublicReportForm({ onAnother }: { onAnother: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const [ids] = useState(() => ({ id: newId(), code: newCode() }))
  const [typed, setTyped] = useState(nothing)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState<Sent>()
  const [problem, setProblem] = useState<string>()
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (sending || missing !== undefined) return
    setSending(true)
    setProblem(undefined)
    try {
      const work = await workFor(ids.id)
      const contact = typed.contact.trim() === '' ? null : typed.contact
      const report = PublicReport.parse({ ...typed, ...ids, work, contact, quantity: null, seenOn: null })
      setSent(await sendReport(report, language))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setSending(false)
    }
  }
  const nowhere = typed.point === null && typed.description.trim() === ''
  const missing = typed.itemClass === '' ? t(publicTexts.chooseWhat) : nowhere ? t(publicTexts.sayWhere) : undefined
  if (sent) return <Done sent={sent} {...ids} onAnother={onAnother} />
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <Notice kind="warning">{t(publicTexts.never)}</Notice>
      <ItemChoice label={t(publicTexts.what)} value={typed.itemClass} onChange={(itemClass) => put({ itemClass })} />
      <CheckboxGroup
        name="dangers"
        label={t(publicTexts.near)}
        value={typed.dangers}
        onChange={(dangers) => put({ dangers })}
        choices={Danger.options.map((key) => ({ key, label: t(dangerTexts[key]) }))}
        optional
      />
      <WhereChoice point={typed.point} onChange={(point, accuracyM) => put({ point, accuracyM })} />
      <TextField
        name="description"
        label={t(publicTexts.description)}
        hint={t(publicTexts.descriptionHint)}
        value={typed.description}
        onChange={(description) => put({ description })}
        lines={3}
        maxLength={2000}
      />
      <PhotoChoice photos={typed.photos} onChange={(photos) => put({ photos })} />
      <TextField
        name="contact"
        label={t(publicTexts.contact)}
        hint={t(publicTexts.contactHint)}
        value={typed.contact}
        onChange={(contact) => put({ contact })}
        maxLength={300}
        optional
      />
      {problem && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" size="large" isPending={sending} disabledReason={missing}>
          {sending ? t(publicTexts.preparing) : t(publicTexts.send)}
        </Button>
      </div>
    </form>
  )
}

const lookMs = 2000

function Done({ sent, id, code, onAnother }: { sent: Sent; id: string; code: string; onAnother: () => void }) {
  const t = useText()
  const [waits, setWaits] = useState(sent.kind === 'waits')
  const kept = sent.kind === 'waits' && sent.kept
  useEffect(() => {
    if (!waits || !kept) return
    // The page sends what waits by itself; here is only seen whether this one has gone.
    const timer = window.setInterval(async () => {
      const left = await waitingReports()
      if (left.every((report) => report.id !== id)) setWaits(false)
    }, lookMs)
    return () => window.clearInterval(timer)
  }, [waits, kept, id])
  return (
    <section className="card stack">
      <Notice kind={waits ? 'warning' : 'success'}>
        {t(waits ? (kept ? publicTexts.waiting : publicTexts.inMemory) : publicTexts.thanks)}
      </Notice>
      <p>
        {t(publicTexts.code)}: <Code long>{spokenCode(code)}</Code>
      </p>
      <p className="hint">{t(publicTexts.codeHint)}</p>
      <div className="row">
        <Button onPress={onAnother}>{t(publicTexts.another)}</Button>
      </div>
    </section>
  )
}
