import { useState } from 'react'
import { countryName } from '../../kernel/country.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { localeOf } from '../../web/language.ts'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { kindTexts, mercenaryTexts } from '../code-lists.ts'
import { forceReference, suspendable } from '../force.ts'
import { correctForce, suspendTraining } from '../force-actions.ts'
import { ForceView } from '../views.ts'
import { ForceForm } from './ForceForm.tsx'
import { ForceHistory, ForceJudgements } from './ForceJudgements.tsx'
import { ForceMovements } from './ForceMovements.tsx'
import { BalanceSection, DeadlineText } from './figures.tsx'
import { useForceName } from './force-name.ts'
import { texts } from './texts.ts'

/** One foreign force: its balance on a day, where it was, who came and left, and what is said and found of it. */
export function ForcePage() {
  const t = useText()
  const nameOf = useForceName()
  const [on, setOn] = useState('')
  const read = useRead(`/api/foreign-forces/${useParam('id')}?on=${on}`, ForceView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${nameOf(view.force)} ${forceReference(view.force.id)}`}
          crumbs={[{ title: t(texts.forces), href: '/foreign-forces' }]}
        >
          <About view={view} />
          <BalanceSection balance={view.balance} on={view.on} today={view.today} onDay={setOn} />
          <ForceMovements view={view} />
          <ForceJudgements view={view} />
          <ForceHistory view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { force, deadline } }: { view: ForceView }) {
  const t = useText()
  const { list } = useFormat()
  const { language } = useLanguage()
  const bar = useRoleBar(suspendTraining)
  const corrects = useRoleBar(correctForce) === undefined
  const { id } = force
  const trains = suspendable.includes(force.kind)
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          { term: t(texts.kind), value: t(kindTexts[force.kind]) },
          {
            term: t(texts.name),
            value: <Bidi>{[force.nameLatin, ...force.aliases].filter(Boolean).join(' · ') || '—'}</Bidi>,
          },
          {
            term: t(texts.origin),
            value: <Bidi>{list(force.origins.map((code) => countryName(code, localeOf[language]))) || '—'}</Bidi>,
          },
          { term: t(texts.deadline), value: <DeadlineText deadline={deadline} /> },
          {
            term: t(texts.mercenary),
            value: (
              <Badge tone={force.mercenary === 'mercenary' ? 'bad' : 'neutral'}>
                {t(mercenaryTexts[force.mercenary])}
              </Badge>
            ),
          },
          ...(trains
            ? [
                {
                  term: t(texts.suspendedOn),
                  value: force.suspendedOn ? <DateText value={force.suspendedOn} /> : t(texts.notSuspended),
                },
              ]
            : []),
          { term: t(texts.description), value: <Bidi>{force.description || '—'}</Bidi> },
          { term: t(texts.code), value: <Code>{forceReference(id)}</Code> },
        ]}
      />
      {trains && (
        <StepForm
          title={t(texts.suspend)}
          action={suspendTraining}
          disabledReason={bar}
          fields={[
            { key: 'suspendedOn', label: t(texts.suspendedOn), hint: t(texts.suspendHint), day: true, optional: true },
            { key: 'note', label: t(texts.note), lines: 2 },
          ]}
          input={(said) => ({ id, suspendedOn: said('suspendedOn') || null, note: said('note') })}
        />
      )}
      {corrects && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <ForceForm id={id} before={force} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}
