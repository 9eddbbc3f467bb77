import { useState } from 'react'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import type { AgendaItem } from '../meeting.ts'
import { writePosition } from '../position-actions.ts'
import { type MeetingView, PositionsView } from '../views.ts'
import { texts } from './texts.ts'

/** The agenda with who asked for what, and for an officer of the talks of a side its own positions on it. */
export function Agenda({ view }: { view: MeetingView }) {
  const t = useText()
  const nameOf = usePartyName()
  const { actor } = useSession()
  const mayPosition = useRoleBar(writePosition) === undefined && !actor.joint
  const { meeting } = view
  return (
    <>
      <Section title={t(texts.agenda)}>
        <Table
          caption={t(texts.agenda)}
          rows={meeting.agenda}
          rowKey={({ id }) => id}
          empty={<Empty>{t(texts.noAgenda)}</Empty>}
          columns={[
            { key: 'title', header: t(texts.item), wide: true, cell: ({ title }) => <Given of={title} /> },
            {
              key: 'asked',
              header: t(texts.askedBy),
              cell: ({ askedBy }) => (askedBy ? <Bidi>{nameOf(askedBy.name)}</Bidi> : t(texts.byBoth)),
            },
          ]}
        />
      </Section>
      {mayPosition && meeting.agenda.length > 0 && <Positions view={view} />}
    </>
  )
}

function Positions({ view: { meeting } }: { view: MeetingView }) {
  const t = useText()
  const read = useRead(`/api/talk-meetings/${meeting.id}/positions`, PositionsView)
  return (
    <Section title={t(texts.positions)}>
      <Notice kind="info">{t(texts.positionsHint)}</Notice>
      <Loaded read={read}>
        {({ positions }) =>
          meeting.agenda.map((item) => (
            <Position
              key={item.id}
              item={item}
              meetingId={meeting.id}
              of={positions.find(({ itemId }) => itemId === item.id)}
            />
          ))
        }
      </Loaded>
    </Section>
  )
}

function Position({
  item,
  meetingId,
  of,
}: {
  item: AgendaItem
  meetingId: string
  of: PositionsView['positions'][number] | undefined
}) {
  const t = useText()
  const { number } = useFormat()
  const [fresh] = useState(() => newId())
  const words = [
    { key: 'stance', label: t(texts.stance), name: 'words.stance', lines: 3 },
    { key: 'redLines', label: t(texts.redLines), name: 'words.redLines', lines: 3, optional: true },
    { key: 'fallback', label: t(texts.fallback), name: 'words.fallback', lines: 3, optional: true },
  ] as const
  const change = { key: 'change', label: t(texts.change), name: 'words.change', lines: 2 } as const
  return (
    <>
      <h3>
        <Given of={item.title} />
      </h3>
      {of === undefined && <p>{t(texts.noPosition)}</p>}
      {of?.versions.map((one) => (
        <DescriptionList
          key={one.version}
          items={[
            {
              term: t(texts.versionOf, { version: number(one.version) }),
              value: <ByWhom name={one.writtenByName || t(texts.noOne)} at={one.writtenAt} />,
            },
            ...(one.words === null
              ? [{ term: t(texts.stance), value: t(texts.unreadable) }]
              : [
                  { term: t(texts.stance), value: <Bidi>{one.words.stance}</Bidi> },
                  { term: t(texts.redLines), value: <Bidi>{one.words.redLines || '—'}</Bidi> },
                  { term: t(texts.fallback), value: <Bidi>{one.words.fallback || '—'}</Bidi> },
                  ...(one.words.change === ''
                    ? []
                    : [{ term: t(texts.change), value: <Bidi>{one.words.change}</Bidi> }]),
                ]),
          ]}
        />
      ))}
      <StepForm
        title={t(of ? texts.rewritePosition : texts.writePosition)}
        action={writePosition}
        fields={of ? [...words, change] : words}
        input={(said) => ({
          ...{ id: of?.id ?? fresh, meetingId, itemId: item.id, version: of?.version ?? 0 },
          words: {
            ...{ stance: said('stance'), redLines: said('redLines'), fallback: said('fallback') },
            change: said('change'),
          },
        })}
      />
    </>
  )
}
