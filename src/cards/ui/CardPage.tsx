import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useServerBar } from '../../web/stations/needs-server.ts'
import { paperTexts } from '../../web/stations/paper-texts.ts'
import { useAway } from '../../web/stations/use-away.ts'
import { type Card, cardMay, mayOpenPaper, ReportedFor } from '../card.ts'
import { printCard, reportCard } from '../card-actions.ts'
import { CardView } from '../views.ts'
import { CardBadge } from './CardBadge.tsx'
import { Revocations } from './Revocations.tsx'
import { endedTexts, texts } from './texts.ts'

/** A card: what it says, who issued, printed and revoked it, and what can be done with it. */
export function CardPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/cards/${id}`, CardView)
  const number = read.data?.card.number ?? ''
  return (
    <Page title={`${t(texts.card)} ${number}`} crumbs={[{ title: t(texts.cards), href: '/cards' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <About view={view} />
            {cardMay('print', view.card) && <Print card={view.card} />}
            <Open card={view.card} />
            {cardMay('report', view.card) && <Report card={view.card} />}
            <Revocations view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function About({ view: { card, personNumber, siteName, photo, before, after, names } }: { view: CardView }) {
  const t = useText()
  const nameOf = (user: string | null) => (user === null ? '' : (names[user] ?? ''))
  const link = (one: { id: string; number: string }) => (
    <Link href={`/cards/${one.id}`}>
      <Code>{one.number}</Code>
    </Link>
  )
  return (
    <>
      <img className="photo-face" src={`/api/people/${card.personId}/photos/${photo}`} alt={t(texts.photo)} />
      <DescriptionList
        items={[
          { term: t(texts.status), value: <CardBadge card={card} /> },
          {
            term: t(texts.person),
            value: (
              <Link href={`/people/${card.personId}`}>
                <Code>{personNumber}</Code>
              </Link>
            ),
          },
          { term: t(texts.kind), value: t(texts[card.kind]) },
          { term: t(texts.issuer), value: t(card.issuer) },
          { term: t(texts.site), value: t(siteName) },
          { term: t(texts.expires), value: <DateText value={card.expiresOn} /> },
          { term: t(texts.issued), value: <ByWhom name={nameOf(card.issuedBy)} at={card.issuedAt} /> },
          ...(card.printedAt === null
            ? []
            : [{ term: t(texts.printed), value: <ByWhom name={nameOf(card.printedBy)} at={card.printedAt} /> }]),
          ...(card.endedAt === null
            ? []
            : [{ term: t(texts.ended), value: <ByWhom name={nameOf(card.endedBy)} at={card.endedAt} /> }]),
          ...(card.endedNote ? [{ term: t(texts.note), value: <Bidi>{card.endedNote}</Bidi> }] : []),
          ...(before ? [{ term: t(texts.before), value: link(before) }] : []),
          ...(after ? [{ term: t(texts.after), value: link(after) }] : []),
        ]}
      />
    </>
  )
}

/** Printing is recorded first; then the card opens, once. */
function Print({ card }: { card: Card }) {
  const t = useText()
  const { actor } = useSession()
  const serverBar = useServerBar(printCard)
  const may = actor.roles.some((role) => printCard.roles.includes(role))
  return (
    <Section title={t(texts.print)}>
      <p className="hint">{t(texts.printOnce)}</p>
      <Form
        state={useAction(printCard)}
        input={() => ({ id: card.id })}
        onDone={() => window.open(`/api/cards/${card.id}/paper`, '_blank', 'noopener')}
        submit={t(texts.print)}
        disabledReason={may ? serverBar : t(texts.officerOnly)}
      >
        {null}
      </Form>
    </Section>
  )
}

function Open({ card }: { card: Card }) {
  const t = useText()
  const { actor } = useSession()
  const away = useAway()
  if (!mayOpenPaper(card, actor.id, new Date())) return null
  if (away) return <p className="muted">{t(paperTexts.needsServer)}</p>
  return (
    <p>
      <a href={`/api/cards/${card.id}/paper`} target="_blank" rel="noreferrer">
        {t(texts.openPaper)}
      </a>
    </p>
  )
}

function Report({ card }: { card: Card }) {
  const t = useText()
  return (
    <Section title={t(texts.report)}>
      <p className="hint">{t(texts.reportLead)}</p>
      <Disclosure title={t(texts.report)}>{(close) => <ReportForm id={card.id} onDone={close} />}</Disclosure>
    </Section>
  )
}

function ReportForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState<(typeof ReportedFor.options)[number] | ''>('')
  const [note, setNote] = useState('')
  const may = actor.roles.some((role) => reportCard.roles.includes(role))
  return (
    <Form
      state={useAction(reportCard)}
      input={() => ({ id, reason: reason || 'lost', note })}
      onDone={onDone}
      submit={t(texts.report)}
      look="danger"
      disabledReason={!may ? t(texts.siteOnly) : reason === '' ? t(texts.reportWhy) : undefined}
    >
      <Select
        name="reason"
        label={t(texts.reportWhy)}
        value={reason}
        onChange={setReason}
        choices={ReportedFor.options.map((key) => ({ key, label: t(endedTexts[key]) }))}
      />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} maxLength={500} optional />
    </Form>
  )
}
