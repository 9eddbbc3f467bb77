import { vettingCheckTexts } from '../../institutions/code-lists.ts'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { askVettingCheck, recordVettingCheck } from '../check-actions.ts'
import { AskedKind, RecordedKind } from '../vetting-check.ts'
import type { VettingCaseView } from '../views.ts'
import { texts } from './texts.ts'

const ways = ['askAnew', 'takeStanding'] as const
const results = ['clear', 'adverse', 'cannotTell'] as const
const allegations = ['noAllegation', 'allegation'] as const

/** Asking an office, and recording what another source answered. */
export function CheckForms({ view }: { view: VettingCaseView }) {
  const t = useText()
  const bar = useRoleBars()
  const caseId = view.case.id
  const none = { key: 'none', label: t(texts.noOffice) }
  return (
    <>
      <StepForm
        title={t(texts.ask)}
        action={askVettingCheck}
        disabledReason={bar(askVettingCheck)}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: AskedKind.options.map((key) => ({ key, label: t(vettingCheckTexts[key]) })),
          },
          { key: 'anew', label: t(texts.anew), choices: ways.map((key) => ({ key, label: t(texts[key]) })) },
          { key: 'purpose', label: t(texts.purpose), hint: t(texts.purposeHint), lines: 2 },
          { key: 'dueOn', label: t(texts.dueOn), day: true, optional: true },
        ]}
        input={(said) => ({
          ...{ id: newId(), caseId, purpose: said('purpose'), dueOn: said('dueOn') || null },
          kind: AskedKind.options.find((one) => one === said('kind')) ?? '',
          anew: said('anew') === '' ? null : said('anew') === 'askAnew',
        })}
      />
      <StepForm
        title={t(texts.record)}
        action={recordVettingCheck}
        disabledReason={bar(recordVettingCheck)}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: RecordedKind.options.map((key) => ({ key, label: t(vettingCheckTexts[key]) })),
          },
          {
            key: 'officeId',
            label: t(texts.office),
            choices: [none, ...view.offices.map(({ id, name }) => ({ key: id, label: t(name) }))],
          },
          { key: 'source', label: t(texts.source), lines: 1 },
          { key: 'result', label: t(texts.result), choices: results.map((key) => ({ key, label: t(texts[key]) })) },
          {
            key: 'openAllegation',
            label: t(texts.allegation),
            choices: allegations.map((key) => ({ key, label: t(texts[key]) })),
          },
          { key: 'checkedOn', label: t(texts.checkedOn), day: true },
          { key: 'validUntil', label: t(texts.validUntil), day: true, optional: true },
          { key: 'note', label: t(texts.found), lines: 3, optional: true },
        ]}
        input={(said) => ({
          ...{ id: newId(), caseId, source: said('source') },
          kind: RecordedKind.options.find((one) => one === said('kind')) ?? '',
          result: results.find((one) => one === said('result')) ?? '',
          officeId: said('officeId') === 'none' ? null : said('officeId'),
          openAllegation: said('openAllegation') === '' ? null : said('openAllegation') === 'allegation',
          ...{ checkedOn: said('checkedOn'), validUntil: said('validUntil') || null, note: said('note') },
        })}
      />
    </>
  )
}
