import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { ageTexts, basisTexts, detentionStatusTexts, detentionStepTexts, sexTexts } from '../code-lists.ts'
import { judgeHours, safeguards } from '../detention.ts'
import { DetentionView } from '../views.ts'
import { DetentionSteps } from './DetentionSteps.tsx'
import { texts } from './texts.ts'
import { detentionTones } from './tones.ts'

/** One detention: who and on what ground, who holds them, what they are owed, and what can be done now. */
export function DetentionPage() {
  const t = useText()
  const read = useRead(`/api/detentions/${useParam('id')}`, DetentionView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.detention)} ${view.reference}`}
          heading={
            <>
              {t(texts.detention)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.detentions), href: '/detentions' }]}
          actions={
            <Badge tone={detentionTones[view.detention.status]}>{t(detentionStatusTexts[view.detention.status])}</Badge>
          }
        >
          <Alarms view={view} />
          <About view={view} />
          <Holders view={view} />
          <DetentionSteps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Alarms({ view: { detention, hoursToJudge } }: { view: DetentionView }) {
  const t = useText()
  const { status, age, childCaseId, deathLookedBy, basis } = detention
  return (
    <>
      {status === 'died' && deathLookedBy === null && <Notice kind="danger">{t(texts.deathAlarm)}</Notice>}
      {hoursToJudge > judgeHours && <Notice kind="danger">{t(texts.judgeLate)}</Notice>}
      {basis === 'none' && status === 'held' && <Notice kind="danger">{t(texts.noBasis)}</Notice>}
      {age !== 'adult' && childCaseId === null && <Notice kind="warning">{t(texts.childNow)}</Notice>}
    </>
  )
}

function About({ view }: { view: DetentionView }) {
  const t = useText()
  const { number } = useFormat()
  const { detention, detail } = view
  const said = (text: string | undefined) => <Bidi>{text || '—'}</Bidi>
  return (
    <Section title={t(texts.about)}>
      {detail === null && <Notice kind="warning">{t(texts.erased)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.name), value: said(detail?.name) },
          { term: t(texts.birth), value: said(detail?.birth) },
          { term: t(texts.sex), value: t(sexTexts[detention.sex]) },
          { term: t(texts.age), value: t(ageTexts[detention.age]) },
          { term: t(texts.arrestedAt), value: <Moment value={detention.arrestedAt} /> },
          { term: t(texts.place), value: t(view.placeName) },
          { term: t(texts.where), value: said(detail?.where) },
          { term: t(texts.unit), value: view.unitName ? t(view.unitName) : '—' },
          { term: t(texts.arrestedBy), value: said(detail?.arrestedBy) },
          { term: t(texts.basis), value: t(basisTexts[detention.basis]) },
          { term: t(texts.ground), value: said(detail?.ground) },
          { term: t(texts.property), value: said(detail?.property) },
          ...safeguards.map((key) => {
            const at = detention[`${key}At`]
            return { term: t(detentionStepTexts[key]), value: at === null ? t(texts.missing) : <Moment value={at} /> }
          }),
          { term: t(texts.hours), value: number(view.hoursToJudge) },
          ...(detention.childToldAt === null
            ? []
            : [{ term: t(detentionStepTexts.childTold), value: <Moment value={detention.childToldAt} /> }]),
        ]}
      />
    </Section>
  )
}

function Holders({ view: { holders } }: { view: DetentionView }) {
  const t = useText()
  return (
    <Section title={t(texts.holders)}>
      <Table
        caption={t(texts.holders)}
        rows={holders}
        rowKey={({ holder }) => holder.id}
        empty={null}
        columns={[
          { key: 'holder', header: t(texts.holder), cell: ({ words }) => <Bidi>{words?.holder ?? '—'}</Bidi> },
          { key: 'from', header: t(texts.from), cell: ({ holder }) => <Moment value={holder.fromAt} /> },
          {
            key: 'until',
            header: t(texts.until),
            cell: ({ untilAt }) => (untilAt === null ? t(texts.now) : <Moment value={untilAt} />),
          },
          { key: 'receipt', header: t(texts.receipt), cell: ({ words }) => <Bidi>{words?.receipt || '—'}</Bidi> },
        ]}
      />
    </Section>
  )
}

function History({ view: { steps, versions } }: { view: DetentionView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={[
          ...versions.map(({ version, words, writtenByName }) => ({
            key: version.id,
            title: `${t(texts.version)} ${number(version.version)}`,
            when: <Moment value={version.writtenAt} />,
            detail: (
              <>
                <Bidi>{writtenByName}</Bidi> <Bidi>{words?.change ?? ''}</Bidi>
              </>
            ),
            state: 'done' as const,
          })),
          ...steps.map(({ step, words, takenByName }) => ({
            key: step.id,
            title: t(detentionStepTexts[step.kind]),
            when: <Moment value={step.happenedAt} />,
            detail: (
              <>
                <Bidi>{takenByName}</Bidi>
                {words?.receipt && (
                  <p>
                    {t(texts.receipt)}: <Bidi>{words.receipt}</Bidi>
                  </p>
                )}
                {words?.note && (
                  <p>
                    <Bidi>{words.note}</Bidi>
                  </p>
                )}
              </>
            ),
            state: 'done' as const,
          })),
        ]}
      />
    </Section>
  )
}
