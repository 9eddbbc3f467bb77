import { rankTexts } from '../../institutions/code-lists.ts'
import { Schooling } from '../../institutions/requirements.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { commandTexts, formulaTexts, shownSchoolingTexts } from '../code-lists.ts'
import { declineFormula, signFormula } from '../formula-actions.ts'
import { Command, formulaDrafters } from '../rank-formula.ts'
import { FormulaView } from '../views.ts'
import { formulaTones } from './FormulasPage.tsx'
import { texts } from './texts.ts'

/** One version of a formula: what it weighs, its ladder, and its two signatures. */
export function FormulaPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/rank-formulas/${useParam('id')}`, FormulaView)
  return (
    <Loaded read={read}>
      {({ formula, institutionName, proposedByName, signedByName }) => (
        <Page
          title={formula.title}
          heading={<Bidi>{formula.title}</Bidi>}
          crumbs={[{ title: t(texts.formulas), href: '/rank-formulas' }]}
          actions={<Badge tone={formulaTones[formula.status]}>{t(formulaTexts[formula.status])}</Badge>}
        >
          <Notice kind="info">{t(texts.aid)}</Notice>
          <Section title={t(texts.weights)}>
            <DescriptionList
              items={[
                { term: t(texts.institution), value: <Bidi>{t(institutionName)}</Bidi> },
                { term: t(texts.version), value: formula.version },
                { term: t(texts.yearPoints), value: formula.yearPoints },
                { term: t(texts.yearsAtMost), value: formula.yearsAtMost },
                { term: t(texts.coursePoints), value: formula.coursePoints },
                { term: t(texts.coursesAtMost), value: formula.coursesAtMost },
                ...Schooling.options.map((key) => ({
                  term: t(shownSchoolingTexts[key]),
                  value: formula.schoolingPoints[key],
                })),
                ...Command.options.map((key) => ({ term: t(commandTexts[key]), value: formula.commandPoints[key] })),
                { term: t(texts.highest), value: t(rankTexts[formula.highest]) },
                { term: t(texts.proposedBy), value: <Bidi>{proposedByName}</Bidi> },
                ...(signedByName === null ? [] : [{ term: t(texts.signedBy), value: <Bidi>{signedByName}</Bidi> }]),
              ]}
            />
          </Section>
          <Section title={t(texts.ladder)}>
            <Table
              caption={t(texts.ladder)}
              rows={formula.ladder}
              rowKey={({ rank }) => rank}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                { key: 'rank', header: t(texts.rank), cell: ({ rank }) => t(rankTexts[rank]) },
                { key: 'points', header: t(texts.points), end: true, cell: ({ points }) => points },
              ]}
            />
          </Section>
          {formula.status === 'draft' && (
            <>
              <StepForm
                title={t(texts.sign)}
                action={signFormula}
                disabledReason={
                  formula.proposedBy === actor.id
                    ? t(texts.yours)
                    : actor.roles.includes('director')
                      ? undefined
                      : t(texts.director)
                }
                fields={[]}
                input={() => ({ id: formula.id })}
              />
              {formulaDrafters.some((role) => actor.roles.includes(role)) && (
                <StepForm
                  title={t(texts.decline)}
                  action={declineFormula}
                  fields={[]}
                  input={() => ({ id: formula.id })}
                />
              )}
            </>
          )}
        </Page>
      )}
    </Loaded>
  )
}
