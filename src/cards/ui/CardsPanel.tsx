import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { NumberField } from '../../web/stations/NumberField.tsx'
import { useLeasedNumbers } from '../../web/stations/use-leased-numbers.ts'
import { type Card, ReportedFor } from '../card.ts'
import { issueCard } from '../card-actions.ts'
import { cardReaders } from '../readers.ts'
import { CardKind } from '../setting.ts'
import { PersonCardsView } from '../views.ts'
import { Biometrics } from './Biometrics.tsx'
import { CardBadge } from './CardBadge.tsx'
import { Certificates } from './Certificates.tsx'
import { endedTexts, texts } from './texts.ts'

/** A person's cards and discharge certificate, on their page; to whom works with cards. */
export function CardsPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => cardReaders.includes(role)) ? <Panel personId={personId} /> : null
}

function Panel({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/cards`, PersonCardsView)
  return (
    <>
      <Section title={t(texts.cards)}>
        <p className="hint">{t(texts.issueLead)}</p>
        <Loaded read={read}>
          {(view) => (
            <>
              <Cards cards={view.cards} />
              <Issue personId={personId} view={view} />
            </>
          )}
        </Loaded>
      </Section>
      <Section title={t(texts.certificate)}>
        <p className="hint">{t(texts.certificateLead)}</p>
        <Loaded read={read}>{(view) => <Certificates personId={personId} view={view} />}</Loaded>
      </Section>
      <Loaded read={read}>{(view) => <Biometrics personId={personId} view={view} />}</Loaded>
    </>
  )
}

function Cards({ cards }: { cards: readonly Card[] }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.cards)}
      rows={cards}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
      columns={[
        {
          key: 'number',
          header: t(texts.number),
          cell: ({ id, number }) => (
            <Link href={`/cards/${id}`}>
              <Code>{number}</Code>
            </Link>
          ),
        },
        { key: 'status', header: t(texts.status), cell: (card) => <CardBadge card={card} /> },
        { key: 'issued', header: t(texts.issued), cell: ({ issuedAt }) => <DateText value={issuedAt} plain /> },
        { key: 'expires', header: t(texts.expires), cell: ({ expiresOn }) => <DateText value={expiresOn} plain /> },
      ]}
    />
  )
}

function Issue({ personId, view }: { personId: string; view: PersonCardsView }) {
  const t = useText()
  const { actor } = useSession()
  const standing = view.cards.find(({ status }) => status !== 'revoked')
  if (!actor.roles.some((role) => issueCard.roles.includes(role))) return null
  return (
    <Disclosure title={t(standing ? texts.replace : texts.issue)}>
      {() => <IssueForm key={view.nextNumber} personId={personId} view={view} standing={standing} />}
    </Disclosure>
  )
}

function IssueForm({
  personId,
  view: { kind: allowed, nextNumber, hasPhoto, penalty },
  standing,
}: {
  personId: string
  view: PersonCardsView
  standing: Card | undefined
}) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const numbers = useLeasedNumbers('card', id)
  const [typed, setTyped] = useState<string>()
  // Where the device has numbers of its own, the site's next one would be given here and elsewhere.
  const number = typed ?? (numbers.left > 0 ? '' : (nextNumber ?? ''))
  const [kind, setKind] = useState<CardKind>(allowed)
  const [reason, setReason] = useState<(typeof ReportedFor.options)[number] | ''>('')
  const [note, setNote] = useState('')
  const why = penalty
    ? t(texts.taken)
    : !hasPhoto
      ? t(texts.needPhoto)
      : nextNumber === null && numbers.left === 0
        ? t(texts.needNumbers)
        : standing && reason === ''
          ? t(texts.replaceWhy)
          : undefined
  const replaced = standing && reason !== '' ? { cardId: standing.id, reason, note } : null
  return (
    <Form
      state={useAction(issueCard)}
      input={() => ({ id, personId, number, kind, replaced, leaseId: numbers.leaseOf(number) })}
      onDone={({ subject }) => go(`/cards/${subject}`)}
      submit={t(texts.issue)}
      disabledReason={why}
    >
      {standing && (
        <>
          <Select
            name="replaced.reason"
            label={t(texts.replaceWhy)}
            value={reason}
            onChange={setReason}
            choices={ReportedFor.options.map((key) => ({ key, label: t(endedTexts[key]) }))}
          />
          <TextField
            name="replaced.note"
            label={t(texts.note)}
            value={note}
            onChange={setNote}
            maxLength={500}
            optional
          />
        </>
      )}
      <NumberField numbers={numbers} name="number" label={t(texts.number)} value={number} onChange={setTyped} />
      <RadioGroup
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={CardKind.options.map((key) => ({
          key,
          label: t(texts[key]),
          disabledReason: key === 'identity' && allowed === 'opaque' ? t(texts.identityOff) : undefined,
        }))}
      />
    </Form>
  )
}
