import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { cancelMeeting, holdMeeting, writeMeeting } from '../meeting-actions.ts'
import { MeetingView } from '../views.ts'
import { Agenda } from './Agenda.tsx'
import { MeetingBadge } from './MeetingBadge.tsx'
import { MeetingFields } from './MeetingFields.tsx'
import { draftOf, type MeetingDraft } from './meeting-draft.ts'
import { PaperForm, PapersTable } from './Papers.tsx'
import { RecordSection } from './RecordSection.tsx'
import { languageTexts, pointTexts, texts, venueTexts } from './texts.ts'

/** One meeting: who came, what was talked about and said, who agreed to that, and one's own positions beside the agenda. */
export function MeetingPage() {
  const { language } = useLanguage()
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/talk-meetings/${useParam('id')}`, MeetingView)
  const mayWrite = useRoleBar(writeMeeting) === undefined
  return (
    <Loaded read={read}>
      {(view) => {
        const { meeting, track } = view
        const isKeeper = mayWrite && track.sideId === actor.sideId
        const isOpen = meeting.status === 'planned' || meeting.status === 'held'
        return (
          <Page
            title={givenIn(meeting.title, language).words}
            crumbs={[
              { title: t(texts.tracks), href: '/talks' },
              { title: givenIn(track.name, language).words, href: `/talks/${track.id}` },
            ]}
            actions={
              <>
                {mayWrite && (
                  <ButtonLink href={`/commitments/new?source=meeting&id=${meeting.id}`}>
                    {t(texts.commitment)}
                  </ButtonLink>
                )}
                <ButtonLink href={`/talk-texts?track=${track.id}`}>{t(texts.jointTexts)}</ButtonLink>
              </>
            }
          >
            <Head view={view} />
            {isKeeper && isOpen && <KeeperActs view={view} />}
            <Delegations view={view} />
            <Agenda view={view} />
            <Points view={view} />
            {meeting.status !== 'planned' && meeting.status !== 'cancelled' && <RecordSection view={view} />}
            <Section title={t(texts.papers)}>
              <PapersTable papers={view.papers} />
              {mayWrite && track.status === 'open' && (
                <Disclosure title={t(texts.givePaper)}>
                  {(close) => <PaperForm track={track} meetingId={meeting.id} onDone={close} />}
                </Disclosure>
              )}
            </Section>
            <Versions view={view} />
          </Page>
        )
      }}
    </Loaded>
  )
}

function Head({ view: { meeting, names } }: { view: MeetingView }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Section title={t(texts.meeting)} actions={<MeetingBadge status={meeting.status} />}>
      <DescriptionList
        items={[
          { term: t(texts.plannedOn), value: <DateText value={meeting.plannedOn} /> },
          ...(meeting.heldOn === null ? [] : [{ term: t(texts.heldOn), value: <DateText value={meeting.heldOn} /> }]),
          { term: t(texts.venue), value: t(venueTexts[meeting.venue]) },
          ...(meeting.place === '' ? [] : [{ term: t(texts.place), value: <Bidi>{meeting.place}</Bidi> }]),
          { term: t(texts.languages), value: list(meeting.languages.map((one) => t(languageTexts[one]))) },
          ...(meeting.source === '' ? [] : [{ term: t(texts.source), value: <Bidi>{meeting.source}</Bidi> }]),
          ...(meeting.cancelReason === ''
            ? []
            : [{ term: t(texts.cancelReason), value: <Bidi>{meeting.cancelReason}</Bidi> }]),
          {
            term: t(texts.closedBy),
            value: <ByWhom name={names[meeting.closedBy ?? ''] ?? t(texts.noOne)} at={meeting.closedAt} />,
          },
        ]}
      />
    </Section>
  )
}

/** What who keeps the record does with it now. */
function KeeperActs({ view: { meeting, track } }: { view: MeetingView }) {
  const t = useText()
  const { id, status } = meeting
  return (
    <>
      <Disclosure title={t(texts.write)}>
        {(close) => <WriteForm view={{ meeting, track }} onDone={close} />}
      </Disclosure>
      {status === 'planned' && (
        <>
          <StepForm
            title={t(texts.hold)}
            action={holdMeeting}
            fields={[{ key: 'heldOn', label: t(texts.heldOn), day: true }]}
            input={(said) => ({ id, heldOn: said('heldOn') })}
          />
          <StepForm
            title={t(texts.cancel)}
            action={cancelMeeting}
            fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
            input={(said) => ({ id, reason: said('reason') })}
          />
        </>
      )}
    </>
  )
}

function WriteForm({
  view: { meeting, track },
  onDone,
}: {
  view: Pick<MeetingView, 'meeting' | 'track'>
  onDone: () => void
}) {
  const t = useText()
  const write = useAction(writeMeeting)
  const [said, setSaid] = useState<MeetingDraft>(() => draftOf(meeting))
  const [change, setChange] = useState('')
  const [version] = useState(meeting.version)
  return (
    <Form
      state={write}
      input={() => ({ ...said, id: meeting.id, version, change })}
      onDone={onDone}
      submit={t(texts.save)}
    >
      <MeetingFields track={track} value={said} onChange={setSaid} held={meeting.status === 'held'} />
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}

function Delegations({ view: { meeting } }: { view: MeetingView }) {
  const t = useText()
  const nameOf = usePartyName()
  if (meeting.delegations.length === 0)
    return (
      <Section title={t(texts.delegations)}>
        <Empty>{t(texts.noDelegations)}</Empty>
      </Section>
    )
  return meeting.delegations.map(({ id, party, people, others }) => (
    <Section key={id} title={`${t(texts.delegation)} · ${nameOf(party.name)}`}>
      <Table
        caption={nameOf(party.name)}
        rows={people}
        rowKey={(one) => one.id}
        empty={null}
        columns={[
          { key: 'name', header: t(texts.personName), cell: ({ name }) => <Given of={name} /> },
          { key: 'title', header: t(texts.personTitle), wide: true, cell: ({ title }) => <Given of={title} /> },
          { key: 'rank', header: t(texts.rank), cell: ({ isHead }) => t(isHead ? texts.isHead : texts.member) },
        ]}
      />
      {others && <p className="hint">{t(texts.others)}</p>}
    </Section>
  ))
}

function Points({ view: { meeting } }: { view: MeetingView }) {
  const t = useText()
  const { list } = useFormat()
  const nameOf = usePartyName()
  const itemOf = (id: string | null) => meeting.agenda.find((item) => item.id === id)?.title
  return (
    <Section title={t(texts.points)}>
      <Table
        caption={t(texts.points)}
        rows={meeting.points}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noPoints)}</Empty>}
        columns={[
          { key: 'words', header: t(texts.words), wide: true, cell: ({ words }) => <Given of={words} /> },
          { key: 'kind', header: t(texts.pointKind), cell: ({ kind }) => t(pointTexts[kind]) },
          {
            key: 'by',
            header: t(texts.by),
            cell: ({ by }) => <Bidi>{list(by.map(({ name }) => nameOf(name)))}</Bidi>,
          },
          {
            key: 'item',
            header: t(texts.item),
            cell: ({ itemId }) => {
              const title = itemOf(itemId)
              return title ? <Given of={title} /> : t(texts.noItem)
            },
          },
        ]}
      />
    </Section>
  )
}

function Versions({ view: { versions, names } }: { view: MeetingView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.versions)}>
      <Table
        caption={t(texts.versions)}
        rows={versions}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'version',
            header: t(texts.versions),
            cell: ({ version }) => t(texts.versionOf, { version: number(version) }),
          },
          {
            key: 'change',
            header: t(texts.change),
            wide: true,
            cell: ({ change }) => (change === '' ? '—' : <Bidi>{change}</Bidi>),
          },
          { key: 'points', header: t(texts.points), end: true, cell: ({ detail }) => number(detail.points.length) },
          {
            key: 'by',
            header: t(texts.writtenBy),
            cell: ({ writtenBy, writtenAt }) => <ByWhom name={names[writtenBy] ?? t(texts.noOne)} at={writtenAt} />,
          },
        ]}
      />
    </Section>
  )
}
