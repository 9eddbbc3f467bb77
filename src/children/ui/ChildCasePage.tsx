import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import type { ChildStep } from '../child-step.ts'
import { ChildCaseView } from '../views.ts'
import { AgeSteps } from './AgeSteps.tsx'
import { CaseSteps } from './CaseSteps.tsx'
import { texts } from './texts.ts'

const stepTexts: Readonly<Record<ChildStep['kind'], Texts>> = {
  identify: texts.stepIdentify,
  presume: texts.presume,
  release: texts.release,
  place: texts.place,
  trace: texts.trace,
  relative: texts.stepRelative,
  attempt: texts.attempt,
  reunify: texts.reunify,
  careFor: texts.careFor,
  visit: texts.visit,
  close: texts.close,
  assess: texts.stepAssess,
  signAge: texts.stepSign,
  turnDownAge: texts.stepTurnDown,
}

/** One child: who it is, the family, the visits, what happened, and the steps that are possible now. */
export function ChildCasePage() {
  const t = useText()
  const read = useRead(`/api/child-cases/${useParam('id')}`, ChildCaseView)
  const code = read.data?.child.code ?? ''
  return (
    <Page title={`${t(texts.case)} ${code}`} crumbs={[{ title: t(texts.cases), href: '/child-cases' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            {view.late && view.child.inCareAt === null && <Notice kind="danger">{t(texts.lateNotice)}</Notice>}
            <Who view={view} />
            <CaseSteps view={view} />
            <AgeSteps view={view} />
            <Visits view={view} />
            <History view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Who({ view: { child, identity, siteName, personNumber, dueAt } }: { view: ChildCaseView }) {
  const t = useText()
  const said = (text: string | undefined) => <Bidi>{text === undefined ? t(texts.erased) : text || '—'}</Bidi>
  return (
    <Section title={t(texts.who)}>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge>{t(texts[child.status])}</Badge> },
          { term: t(texts.name), value: said(identity?.name) },
          { term: t(texts.knownAs), value: said(identity?.knownAs) },
          { term: t(texts.birth), value: identity?.birth ? <PartialDateText value={identity.birth} /> : '—' },
          { term: t(texts.sex), value: identity ? t(texts[identity.sex]) : '—' },
          { term: t(texts.language), value: said(identity?.language) },
          { term: t(texts.foundAt), value: said(identity?.foundAt) },
          { term: t(texts.note), value: said(identity?.note) },
          { term: t(texts.doubt), value: t(child.inDoubt ? texts.yes : texts.no) },
          { term: t(texts.hidden), value: personNumber === null ? '—' : <Code>{personNumber}</Code> },
          { term: t(texts.site), value: siteName ? t(siteName) : '—' },
          { term: t(texts.contact), value: <Moment value={child.firstContactAt} /> },
          { term: t(texts.due), value: <Moment value={dueAt} /> },
        ]}
      />
      <p className="hint">{t(texts.noMilitary)}</p>
    </Section>
  )
}

function Visits({ view: { visits } }: { view: ChildCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.visits)}>
      {visits.length === 0 && <Empty>{t(texts.none)}</Empty>}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            {t(texts.months, { count: visit.months })} · <DateText value={visit.dueOn} />{' '}
            {visit.finding && <Badge tone={visit.finding === 'well' ? 'good' : 'bad'}>{t(texts[visit.finding])}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function History({ view: { steps, names } }: { view: ChildCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, detail }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi>{' '}
              <q>{detail ? (detail.reason ?? detail.note ?? detail.name ?? '') : t(texts.erased)}</q>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
