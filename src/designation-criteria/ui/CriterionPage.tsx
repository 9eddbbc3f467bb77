import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeCriterion, settleCriterion } from '../actions.ts'
import { checkedTexts, regimeTexts } from '../code-lists.ts'
import { type CriterionRow, CriterionView } from '../views.ts'
import { CriterionForm } from './CriterionForm.tsx'
import { CriterionState } from './CriterionState.tsx'
import { texts } from './texts.ts'

const verdicts = ['signed', 'turnedDown'] as const

/** A criterion with all its versions, the newest first. */
export function CriterionPage() {
  const t = useText()
  const go = useGo()
  const read = useRead(`/api/designation-criteria/${useParam('id')}`, CriterionView)
  const may = useRoleBar(proposeCriterion) === undefined
  return (
    <Loaded read={read}>
      {(view) => {
        const [newest] = view.versions
        return (
          <Page
            title={t(view.criterion.title)}
            crumbs={[{ title: t(texts.criteria), href: '/designation-criteria' }]}
            lead={t(texts.lead)}
          >
            <Notice kind="warning">{t(texts.advice)}</Notice>
            {view.versions.map((row) => (
              <Version key={row.criterion.id} row={row} names={view.names} />
            ))}
            {may && newest && newest.criterion.status !== 'proposed' && (
              <Disclosure title={t(texts.version)}>
                {() => <CriterionForm before={newest.criterion} onDone={(id) => go(`/designation-criteria/${id}`)} />}
              </Disclosure>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function Version({ row, names }: { row: CriterionRow; names: CriterionView['names'] }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const bar = useRoleBar(settleCriterion)
  const { criterion } = row
  const { id, validFrom, validTo, proposedBy, signedBy } = criterion
  const people = [names[proposedBy], signedBy === null ? undefined : names[signedBy]].filter(Boolean).join(' · ')
  return (
    <Section title={`${t(texts.number)} ${criterion.version}`}>
      <p>
        <CriterionState row={row} />
      </p>
      <DescriptionList
        items={[
          { term: t(texts.code), value: <Code>{criterion.code}</Code> },
          { term: t(texts.regime), value: t(regimeTexts[criterion.regime]) },
          {
            term: t(texts.instrument),
            value: <Bidi>{`${criterion.instrument} ${criterion.paragraph}`.trim()}</Bidi>,
          },
          { term: t(texts.words), value: <span lang={language}>{criterion.text[language]}</span> },
          { term: t(texts.reference), value: <Bidi>{criterion.reference}</Bidi> },
          { term: t(texts.checked), value: t(checkedTexts[criterion.checked]) },
          { term: t(texts.validFrom), value: <DateText value={validFrom} /> },
          { term: t(texts.validTo), value: validTo ? <DateText value={validTo} /> : t(texts.now) },
          { term: t(texts.by), value: <Bidi>{people}</Bidi> },
          ...(criterion.change === '' ? [] : [{ term: t(texts.change), value: <Bidi>{criterion.change}</Bidi> }]),
          ...(criterion.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{criterion.note}</Bidi> }]),
        ]}
      />
      {criterion.status === 'proposed' && (
        <StepForm
          title={t(texts.settle)}
          action={settleCriterion}
          disabledReason={bar ?? (proposedBy === actor.id ? t(texts.youProposed) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: verdicts.map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'note', label: t(texts.note) },
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            verdict: verdicts.find((one) => one === said('verdict')) ?? '',
          })}
        />
      )}
    </Section>
  )
}
