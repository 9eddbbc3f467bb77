import { compartmentRole } from '../../kernel/compartments.ts'
import type { Role } from '../../kernel/roles.ts'
import { referenceOf, reportReaders } from '../../ordnance-reports/ordnance-report.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { type AccidentDetail, accidentReference } from '../accident.ts'
import { askInvestigation, confirmAccident, correctAccident, investigateAccident } from '../accident-actions.ts'
import { type Cells, cellKeys, Harm, missingVictims } from '../casualties.ts'
import * as words from '../code-lists.ts'
import { areaTypes } from '../open-lists.ts'
import { AccidentView } from '../views.ts'
import { AccidentForm } from './AccidentForm.tsx'
import { texts } from './texts.ts'

/** One accident: what was told, whom it hurt in numbers, what was done, and what was told before. */
export function AccidentPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/accidents/${useParam('id')}`, AccidentView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(words.typeTexts[view.accident.type])} ${accidentReference(view.accident.id)}`}
          crumbs={[{ title: t(texts.accidents), href: '/accidents' }]}
          actions={
            actor.roles.includes(compartmentRole.victim) && (
              <ButtonLink href={`/victims?accident=${view.accident.id}`}>{t(texts.victims)}</ButtonLink>
            )
          }
        >
          <About view={view} />
          <Casualties view={view} />
          <Steps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { accident, placeName, hazardName } }: { view: AccidentView }) {
  const t = useText()
  const { actor } = useSession()
  const reads = (readers: readonly Role[]) => actor.roles.some((role) => readers.includes(role))
  const { hazardId, reportId } = accident
  return (
    <Section
      title={t(texts.description)}
      actions={
        <Badge tone={accident.confirmedBy === null ? 'waiting' : 'good'}>
          {t(accident.confirmedBy === null ? texts.unconfirmed : texts.confirmed)}
        </Badge>
      }
    >
      <Told detail={accident} place={t(placeName)} />
      <DescriptionList
        items={[
          { term: t(texts.investigation), value: t(words.investigationTexts[accident.investigation]) },
          {
            term: t(texts.hazard),
            value:
              hazardId === null ? (
                '—'
              ) : hazardName === null ? (
                t(texts.ofRegister)
              ) : (
                <Link href={`/hazards/${hazardId}`}>
                  <Bidi>{hazardName}</Bidi>
                </Link>
              ),
          },
          {
            term: t(texts.report),
            value:
              reportId === null ? (
                '—'
              ) : reads(reportReaders) ? (
                <Link href={`/ordnance-reports/${reportId}`}>
                  <Code>{referenceOf(reportId)}</Code>
                </Link>
              ) : (
                <Code>{referenceOf(reportId)}</Code>
              ),
          },
        ]}
      />
    </Section>
  )
}

/** What was told in one version. */
function Told({ detail, place }: { detail: AccidentDetail; place: string }) {
  const t = useText()
  const { number, list } = useFormat()
  const { markingBefore, markingAfter, clearedBeforeBy, clearedAfterBy } = detail
  const clearers = (by: AccidentDetail['clearedAfterBy']) => list(by.map((one) => t(words.clearerTexts[one])))
  const withMore = (answer: AccidentDetail['moved'], more: string) =>
    more === '' ? t(words.yesNoTexts[answer]) : `${t(words.yesNoTexts[answer])} · ${more}`
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.occurredOn),
          value:
            detail.occurredOn === null ? (
              t(texts.notKnown)
            ) : (
              <>
                <DateText value={detail.occurredOn} /> {detail.occurredTime && <Code>{detail.occurredTime}</Code>}
              </>
            ),
        },
        { term: t(texts.place), value: `${place} · ${t(words.locatedTexts[detail.located])}` },
        { term: t(texts.coordinates), value: detail.placeTyped ? <Code long>{detail.placeTyped}</Code> : '—' },
        { term: t(texts.accuracy), value: detail.accuracyM === null ? '—' : number(detail.accuracyM) },
        {
          term: t(texts.casualties),
          value: Harm.options.map((harm) => `${t(words.harmTexts[harm])}: ${number(detail[harm])}`).join(' · '),
        },
        { term: t(texts.device), value: t(words.deviceTexts[detail.device]) },
        { term: t(texts.setOff), value: t(words.setOffTexts[detail.setOff]) },
        { term: t(texts.moved), value: t(words.yesNoTexts[detail.moved]) },
        { term: t(texts.cause), value: t(words.causeTexts[detail.cause]) },
        { term: t(texts.areaType), value: t(areaTypes.words(detail.areaType)) },
        {
          term: t(texts.markedBefore),
          value: withMore(detail.markedBefore, markingBefore ? t(words.markingTexts[markingBefore]) : ''),
        },
        {
          term: t(texts.markedAfter),
          value: withMore(detail.markedAfter, markingAfter ? t(words.markingTexts[markingAfter]) : ''),
        },
        { term: t(texts.clearedBefore), value: withMore(detail.clearedBefore, clearers(clearedBeforeBy)) },
        { term: t(texts.clearedAfter), value: withMore(detail.clearedAfter, clearers(clearedAfterBy)) },
        { term: t(texts.description), value: <Bidi>{detail.description || '—'}</Bidi> },
      ]}
    />
  )
}

function Casualties({ view: { accident } }: { view: AccidentView }) {
  const t = useText()
  const { number } = useFormat()
  const missing = missingVictims(accident)
  const isMissing = missing.killed > 0 || missing.injured > 0
  return (
    <Section title={t(texts.casualties)}>
      {(missing.killed < 0 || missing.injured < 0) && <Notice kind="warning">{t(texts.tooMany)}</Notice>}
      {isMissing && (
        <p className="hint">
          {t(texts.stillMissing, {
            killed: number(Math.max(0, missing.killed)),
            injured: number(Math.max(0, missing.injured)),
          })}
        </p>
      )}
      <Table
        caption={t(texts.casualties)}
        rows={cellKeys}
        rowKey={(cell) => cell}
        empty={null}
        columns={[
          { key: 'group', header: t(texts.group), cell: (cell) => t(words.cellTexts[cell]) },
          ...Harm.options.flatMap((harm) => {
            const header = (cell: string) => t(texts.cellOf, { harm: t(words.harmTexts[harm]), cell })
            return [
              {
                key: `${harm} told`,
                header: header(t(texts.told)),
                end: true,
                cell: (cell: keyof Cells) => number(accident.casualties[harm][cell]),
              },
              {
                key: `${harm} records`,
                header: header(t(texts.fromRecords)),
                end: true,
                cell: (cell: keyof Cells) => number(accident.victims[harm][cell]),
              },
            ]
          }),
        ]}
      />
    </Section>
  )
}

const findings = ['noted', 'concluded'] as const

function Steps({ view: { accident, versions } }: { view: AccidentView }) {
  const t = useText()
  const { actor } = useSession()
  const { id } = accident
  const note = { key: 'note', label: t(texts.note), lines: 3 } as const
  const own = versions.some(({ version }) => version.writtenBy === actor.id) ? t(texts.ownRecord) : undefined
  const toConfirm = useRoleBar(confirmAccident)
  const toInvestigate = useRoleBar(investigateAccident)
  const toAsk = useRoleBar(askInvestigation)
  const toCorrect = useRoleBar(correctAccident)
  return (
    <>
      {accident.confirmedBy === null && (
        <StepForm
          title={t(texts.confirm)}
          action={confirmAccident}
          disabledReason={toConfirm ?? own}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {accident.investigation === 'asked' ? (
        <StepForm
          title={t(texts.investigate)}
          action={investigateAccident}
          disabledReason={toInvestigate ?? own}
          fields={[
            {
              key: 'step',
              label: t(texts.step),
              choices: findings.map((key) => ({ key, label: t(words.stepTexts[key]) })),
            },
            note,
          ]}
          input={(said) => ({ id, step: findings.find((one) => one === said('step')) ?? '', note: said('note') })}
        />
      ) : (
        <StepForm
          title={t(texts.ask)}
          action={askInvestigation}
          disabledReason={toAsk}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {toCorrect === undefined && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <AccidentForm id={id} before={accident} onDone={close} />}
        </Disclosure>
      )}
    </>
  )
}

function History({ view: { steps, versions } }: { view: AccidentView }) {
  const t = useText()
  const [, ...earlier] = versions
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(words.stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> {step.note && '·'} <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
      {earlier.length > 0 && (
        <Disclosure title={t(texts.versions)}>
          {() =>
            earlier.map(({ version, placeName, writtenByName }) => (
              <Section key={version.id} title={t(texts.version, { version: version.version })}>
                <p>
                  <Bidi>{writtenByName}</Bidi> · <Moment value={version.writtenAt} />
                </p>
                <Told detail={version.detail} place={t(placeName)} />
              </Section>
            ))
          }
        </Disclosure>
      )}
    </Section>
  )
}
