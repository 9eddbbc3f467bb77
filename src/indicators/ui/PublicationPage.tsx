import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { own } from '../../kernel/own.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ListOffer } from '../../web/kit/ListOffer.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { findMeasured } from '../definitions.ts'
import { publicationNumber } from '../publication.ts'
import { correctPublication, decidePublication } from '../publication-actions.ts'
import { PublicationView } from '../views.ts'
import { BreakdownTables } from './BreakdownTables.tsx'
import { FigureText } from './FigureText.tsx'
import { PeriodText } from './PeriodText.tsx'
import { frequencyTexts, stateTexts, texts } from './texts.ts'
import { stateTones } from './tones.ts'

/** A publication with every figure as it was proposed, what it corrects, and what can be done now. */
export function PublicationPage() {
  const t = useText()
  const read = useRead(`/api/indicator-publications/${useParam('id')}`, PublicationView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={publicationNumber(view.publication.id)}
          crumbs={[{ title: t(texts.publications), href: '/indicator-publications' }]}
          actions={
            view.publication.state === 'published' && (
              <ListOffer address={`/api/published-figures?publication=${view.publication.id}`} />
            )
          }
        >
          <Facts view={view} />
          <FiguresOf view={view} />
          <Steps view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Facts({ view: { publication, proposedByName, decidedByName } }: { view: PublicationView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.state),
          value: <Badge tone={stateTones[publication.state]}>{t(stateTexts[publication.state])}</Badge>,
        },
        { term: t(texts.period), value: <PeriodText from={publication.fromDay} to={publication.toDay} /> },
        { term: t(texts.frequency), value: t(frequencyTexts[publication.frequency]) },
        { term: t(texts.proposedBy), value: <ByWhom name={proposedByName} at={publication.proposedAt} /> },
        { term: t(texts.decidedBy), value: <ByWhom name={decidedByName} at={publication.decidedAt} /> },
        ...(publication.corrects === null
          ? []
          : [
              {
                term: t(texts.corrects),
                value: (
                  <Link href={`/indicator-publications/${publication.corrects}`}>
                    <Code>{publicationNumber(publication.corrects)}</Code>
                  </Link>
                ),
              },
              { term: t(texts.reason), value: <Bidi>{publication.reason}</Bidi> },
            ]),
        ...(publication.note === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{publication.note}</Bidi> }]),
      ]}
    />
  )
}

function FiguresOf({ view: { publication, former, names } }: { view: PublicationView }) {
  const t = useText()
  const rows = publication.figures.flatMap((figure) => {
    const definition = findMeasured(figure.code)
    return definition ? [{ figure, definition, before: own(former, figure.code) }] : []
  })
  return (
    <Section title={t(texts.measured)}>
      <Table
        caption={t(texts.measured)}
        rows={rows}
        rowKey={({ figure }) => figure.code}
        columns={[
          { key: 'code', header: t(texts.code), cell: ({ figure }) => <Code>{figure.code}</Code> },
          {
            ...{ key: 'name', header: t(texts.indicator), wide: true },
            cell: ({ definition }) => <Link href={`/indicators/${definition.code}`}>{t(definition.name)}</Link>,
          },
          {
            ...{ key: 'figure', header: t(texts.figure), end: true },
            cell: ({ figure, definition }) => <FigureText figure={figure.all} unit={definition.unit} />,
          },
          ...(publication.corrects === null
            ? []
            : [
                {
                  ...{ key: 'former', header: t(texts.former), end: true },
                  cell: ({ before, definition }: (typeof rows)[number]) =>
                    before ? <FigureText figure={before.all} unit={definition.unit} /> : '—',
                },
              ]),
        ]}
      />
      {rows.map(({ figure, definition }) => (
        <Disclosure key={figure.code} title={`${t(texts.breakdown)} · ${t(definition.name)}`}>
          {() => (
            <BreakdownTables figures={figure} of={{ by: [...definition.by], unit: definition.unit }} names={names} />
          )}
        </Disclosure>
      ))}
    </Section>
  )
}

function Steps({ view: { publication } }: { view: PublicationView }) {
  const t = useText()
  const mayNot = useRoleBar(decidePublication)
  if (mayNot !== undefined || publication.state === 'turnedDown') return null
  if (publication.state === 'proposed') return <Decide view={publication} />
  return <Disclosure title={t(texts.correct)}>{() => <CorrectForm of={publication} />}</Disclosure>
}

function Decide({ view: { id, proposedBy } }: { view: PublicationView['publication'] }) {
  const t = useText()
  const { actor } = useSession()
  const publishing = useAction(decidePublication)
  const turningDown = useAction(decidePublication)
  const [note, setNote] = useState('')
  const why = proposedBy === actor.id ? t(texts.youProposed) : undefined
  return (
    <>
      <Form
        state={publishing}
        input={() => ({ id, publish: true, note: '' })}
        onDone={() => undefined}
        submit={t(texts.publish)}
        disabledReason={why}
      >
        {null}
      </Form>
      {why === undefined && (
        <Disclosure title={t(texts.turnDown)}>
          {() => (
            <Form
              state={turningDown}
              input={() => ({ id, publish: false, note })}
              onDone={() => undefined}
              submit={t(texts.turnDown)}
              look="danger"
            >
              <TextField name="note" label={t(texts.reason)} value={note} onChange={setNote} lines={2} />
            </Form>
          )}
        </Disclosure>
      )}
    </>
  )
}

function CorrectForm({ of }: { of: PublicationView['publication'] }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [codes, setCodes] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(correctPublication)}
      input={() => ({ id, corrects: of.id, codes: [...codes], reason })}
      onDone={() => go(`/indicator-publications/${id}`)}
      submit={t(texts.correct)}
    >
      <CheckboxGroup
        name="codes"
        label={t(texts.whichFigures)}
        value={codes}
        onChange={setCodes}
        choices={of.figures.map(({ code }) => {
          const definition = findMeasured(code)
          return { key: code, label: definition ? `${code} · ${t(definition.name)}` : code }
        })}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={1000} />
    </Form>
  )
}
