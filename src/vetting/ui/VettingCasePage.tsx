import { rankTexts, requirementTexts, vettingCheckTexts } from '../../institutions/code-lists.ts'
import { languageNames } from '../../kernel/texts.ts'
import { namesOf } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText, Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import {
  causeTexts,
  concernTexts,
  purposeTexts,
  saysTexts,
  shareFieldTexts,
  vettingStatusTexts,
  vettingStepTexts,
} from '../code-lists.ts'
import { VettingCaseView } from '../views.ts'
import { Appeals } from './Appeals.tsx'
import { Findings } from './Findings.tsx'
import { texts } from './texts.ts'
import { vettingTones } from './tones.ts'
import { VettingCaseSteps } from './VettingCaseSteps.tsx'

/** One case: the person, what is asked, each check, the findings with the panel's votes, and what can be done now. */
export function VettingCasePage() {
  const t = useText()
  const read = useRead(`/api/vetting-cases/${useParam('id')}`, VettingCaseView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.case)} ${view.reference}`}
          heading={
            <>
              {t(texts.case)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.cases), href: '/vetting-cases' }]}
          actions={
            <>
              <Badge tone={vettingTones[view.case.status]}>{t(vettingStatusTexts[view.case.status])}</Badge>
              {view.case.inService && <Badge tone="moving">{t(texts.inService)}</Badge>}
            </>
          }
        >
          <About view={view} />
          {view.concerns.length > 0 && (
            <Notice kind="warning" title={t(texts.concerns)}>
              <ul>
                {view.concerns.map((concern) => (
                  <li key={concern}>{t(concernTexts[concern])}</li>
                ))}
              </ul>
            </Notice>
          )}
          <Asked view={view} />
          <Checks view={view} />
          <Findings view={view} />
          <VettingCaseSteps view={view} />
          <Appeals view={view} />
          {view.shares.length > 0 && <Shares view={view} />}
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: VettingCaseView }) {
  const t = useText()
  const { number } = useFormat()
  const { case: record, person, institution, post } = view
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          {
            term: t(texts.person),
            value: (
              <>
                <Bidi>{namesOf(person).join(' · ')}</Bidi> <Code>{person.number}</Code>
              </>
            ),
          },
          { term: t(texts.birth), value: <PartialDateText value={person.birth} /> },
          {
            term: t(texts.institution),
            value: <Link href={`/institutions/${institution.id}`}>{t(institution.name)}</Link>,
          },
          { term: t(texts.post), value: `${t(post.title)} · ${t(rankTexts[post.rank])}` },
          {
            term: t(texts.places),
            value: t(texts.takenOf, { filled: number(post.filled), places: number(post.places) }),
          },
          { term: t(texts.round), value: number(record.round) },
          { term: t(texts.openedBy), value: <ByWhom name={view.openedByName} at={record.openedAt} /> },
          ...(record.validUntil === null
            ? []
            : [{ term: t(texts.validUntil), value: <DateText value={record.validUntil} /> }]),
          ...(record.toldOn === null || record.toldIn === null
            ? []
            : [
                {
                  term: t(texts.toldOn),
                  value: (
                    <span className="row">
                      <DateText value={record.toldOn} />{' '}
                      <span lang={record.toldIn}>{languageNames[record.toldIn]}</span>
                    </span>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

function Asked({ view: { recordSays } }: { view: VettingCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.requirements)}>
      <p className="hint">{t(texts.aid)}</p>
      <ul className="plain">
        {recordSays.map(({ key, says }) => (
          <li key={key} className="row">
            {t(requirementTexts[key])}{' '}
            <Badge tone={says === 'met' ? 'good' : says === 'notMet' ? 'bad' : 'neutral'}>{t(saysTexts[says])}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Checks({ view: { checks, standing } }: { view: VettingCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.checks)}>
      <Table
        caption={t(texts.checks)}
        rows={checks}
        rowKey={({ check }) => check.id}
        empty={<Empty>{t(texts.noChecks)}</Empty>}
        columns={[
          { key: 'kind', header: t(texts.kind), cell: ({ check }) => t(vettingCheckTexts[check.kind]) },
          {
            key: 'source',
            header: t(texts.source),
            cell: ({ source, officeName }) => (
              <>
                {officeName && t(officeName)} {source && <Bidi>{source}</Bidi>}
              </>
            ),
          },
          {
            key: 'result',
            header: t(texts.result),
            cell: ({ check }) => {
              // Of an office its newest answer counts, wherever it was asked.
              const of = check.checkId === null ? check : (standing.find(({ kind }) => kind === check.kind) ?? check)
              return of.result === null ? (
                <Badge tone="waiting">{t(texts.waiting)}</Badge>
              ) : (
                <>
                  <Badge tone={of.result === 'clear' ? 'good' : 'bad'}>{t(texts[of.result])}</Badge>{' '}
                  {of.openAllegation && <Badge tone="bad">{t(texts.allegation)}</Badge>}
                </>
              )
            },
          },
          {
            key: 'until',
            header: t(texts.validUntil),
            cell: ({ check }) => {
              const until =
                check.checkId === null
                  ? check.validUntil
                  : (standing.find(({ kind }) => kind === check.kind)?.validUntil ?? null)
              return until === null ? '—' : <DateText value={until} plain />
            },
          },
          { key: 'found', header: t(texts.found), wide: true, cell: ({ note }) => <Bidi>{note ?? ''}</Bidi> },
          {
            key: 'by',
            header: t(texts.recordedBy),
            cell: ({ check, recordedByName }) => <ByWhom name={recordedByName} at={check.recordedAt} />,
          },
        ]}
      />
    </Section>
  )
}

function Shares({ view: { shares, today } }: { view: VettingCaseView }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Section title={t(texts.shares)}>
      <ul className="plain">
        {shares.map(({ share, recipient, sharedByName }) => (
          <li key={share.id}>
            <Bidi>{recipient ?? ''}</Bidi> · {t(purposeTexts[share.purpose])} ·{' '}
            {list(share.fields.map((field) => t(shareFieldTexts[field])))} ·{' '}
            <ByWhom name={sharedByName} at={share.sharedAt} /> ·{' '}
            {share.expiresOn < today ? (
              t(texts.packetEnded)
            ) : (
              <>
                {t(texts.expiresOn)} <DateText value={share.expiresOn} plain />{' '}
                <a href={`/api/vetting-shares/${share.id}/packet?format=json`}>JSON</a>{' '}
                <a href={`/api/vetting-shares/${share.id}/packet?format=csv`}>CSV</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function History({ view: { steps } }: { view: VettingCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, words, takenByName }) => ({
          key: step.id,
          title:
            step.cause === null
              ? t(vettingStepTexts[step.kind])
              : `${t(vettingStepTexts[step.kind])}: ${t(causeTexts[step.cause])}`,
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi>
              {words === null && <p>{t(texts.erased)}</p>}
              {words?.note && (
                <p>
                  <Bidi>{words.note}</Bidi>
                </p>
              )}
              {words?.declaration && (
                <DescriptionList
                  items={(['service', 'schooling', 'convictions', 'allegations', 'income', 'otherPay'] as const).map(
                    (key) => ({ term: t(texts[key]), value: <Bidi>{words.declaration?.[key] ?? ''}</Bidi> }),
                  )}
                />
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
