import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { answerTexts, forceKindTexts, medicalTexts, reasonTexts, warningTexts } from '../code-lists.ts'
import { reviewForce } from '../force-actions.ts'
import { Answer } from '../force-use.ts'
import { ForceUseView } from '../views.ts'
import { ForceForm } from './ForceForm.tsx'
import { isFaulted } from './ForceUsesPage.tsx'
import { texts } from './texts.ts'

const judged = ['lawful', 'necessary', 'proportionate'] as const

/** One use of force: what was told, its reviews and versions, and what can be done now. */
export function ForceUsePage() {
  const t = useText()
  const read = useRead(`/api/force-uses/${useParam('id')}`, ForceUseView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.use)} ${view.reference}`}
          heading={
            <>
              {t(texts.use)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.uses), href: '/force-uses' }]}
          actions={
            view.review === null ? (
              <Badge tone="waiting">{t(texts.unreviewed)}</Badge>
            ) : (
              <Badge tone={isFaulted(view.review) ? 'bad' : 'good'}>
                {t(isFaulted(view.review) ? texts.faulted : texts.reviewed)}
              </Badge>
            )
          }
        >
          <About view={view} />
          <Steps view={view} />
          <Reviews view={view} />
          <Versions view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: ForceUseView }) {
  const t = useText()
  const { list } = useFormat()
  const { use, detail } = view
  const links = (rows: readonly { id: string; reference: string }[], path: string) => (
    <ul className="plain">
      {rows.map((row) => (
        <li key={row.id}>
          <Link href={`${path}/${row.id}`}>
            <Code>{row.reference}</Code>
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <Section title={t(texts.about)}>
      {use.late && <Notice kind="warning">{t(texts.late)}</Notice>}
      {detail === null && <Notice kind="warning">{t(texts.erased)}</Notice>}
      <DescriptionList
        items={[
          {
            term: t(texts.day),
            value: (
              <span className="row">
                <DateText value={use.occurredOn} /> <bdi dir="ltr">{use.occurredTime}</bdi>
              </span>
            ),
          },
          { term: t(texts.place), value: t(view.placeName) },
          { term: t(texts.unit), value: view.unitName ? t(view.unitName) : <Bidi>{detail?.unit || '—'}</Bidi> },
          { term: t(texts.officers), value: <Code>{detail?.officers.join(' · ') ?? '—'}</Code> },
          { term: t(texts.kind), value: list(use.kinds.map((kind) => t(forceKindTexts[kind]))) },
          { term: t(texts.reason), value: t(reasonTexts[use.reason]) },
          { term: t(texts.why), value: <Bidi>{detail?.why ?? '—'}</Bidi> },
          {
            term: t(texts.warning),
            value: (
              <>
                {t(warningTexts[use.warning])} <Bidi>{detail?.warningNote ?? ''}</Bidi>
              </>
            ),
          },
          {
            term: t(texts.killed),
            value: <LowBestHigh of={{ low: use.killedLow, best: use.killedBest, high: use.killedHigh }} />,
          },
          {
            term: t(texts.injured),
            value: <LowBestHigh of={{ low: use.injuredLow, best: use.injuredBest, high: use.injuredHigh }} />,
          },
          { term: t(texts.children), value: t(answerTexts[use.children]) },
          {
            term: t(texts.medical),
            value: (
              <>
                {t(medicalTexts[use.medical])} <Bidi>{detail?.medicalNote ?? ''}</Bidi>
              </>
            ),
          },
          { term: t(texts.reportedAt), value: <Moment value={use.reportedAt} /> },
          ...(view.incidents.length > 0
            ? [{ term: t(texts.incidents), value: links(view.incidents, '/incidents') }]
            : []),
          ...(view.complaints.length > 0
            ? [{ term: t(texts.complaints), value: links(view.complaints, '/conduct-complaints') }]
            : []),
        ]}
      />
    </Section>
  )
}

function Steps({ view }: { view: ForceUseView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { use, versions } = view
  const wrote = versions.some(({ version }) => version.writtenBy === actor.id)
  return (
    <Section title={t(texts.steps)}>
      {use.reviewId === null && (
        <StepForm
          title={t(texts.review)}
          action={reviewForce}
          disabledReason={bar(reviewForce) ?? (wrote ? t(texts.byAnother) : undefined)}
          fields={[
            ...judged.map((key) => ({
              key,
              label: t(texts[key]),
              choices: Answer.options.map((one) => ({ key: one, label: t(answerTexts[one]) })),
            })),
            { key: 'note' as const, label: t(texts.reasons), lines: 4 },
          ]}
          input={(said) => ({
            ...{ id: use.id, version: use.version, note: said('note') },
            lawful: Answer.options.find((one) => one === said('lawful')) ?? '',
            necessary: Answer.options.find((one) => one === said('necessary')) ?? '',
            proportionate: Answer.options.find((one) => one === said('proportionate')) ?? '',
          })}
        />
      )}
      {view.detail && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <ForceForm id={use.id} stands={view} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function Reviews({ view: { reviews } }: { view: ForceUseView }) {
  const t = useText()
  const { number } = useFormat()
  if (reviews.length === 0) return null
  return (
    <Section title={t(texts.reviews)}>
      <Timeline
        label={t(texts.reviews)}
        steps={reviews.map(({ review, note, reviewedByName }) => ({
          key: review.id,
          title: judged.map((key) => `${t(texts[key])} ${t(answerTexts[review[key]])}`).join(' · '),
          when: <Moment value={review.reviewedAt} />,
          detail: (
            <>
              <p>
                {t(texts.version)} {number(review.version)} · <Bidi>{reviewedByName}</Bidi>
              </p>
              <Bidi>{note ?? t(texts.erased)}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}

function Versions({ view: { versions } }: { view: ForceUseView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.versions)}>
      <Timeline
        label={t(texts.versions)}
        steps={versions.map(({ version, words, writtenByName }) => ({
          key: version.id,
          title: `${t(texts.version)} ${number(version.version)}`,
          when: <Moment value={version.writtenAt} />,
          detail: (
            <>
              <Bidi>{writtenByName}</Bidi>
              {words?.change && (
                <p>
                  {t(texts.change)}: <Bidi>{words.change}</Bidi>
                </p>
              )}
              {words && (
                <p>
                  <Bidi>{words.detail.why}</Bidi>
                </p>
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
