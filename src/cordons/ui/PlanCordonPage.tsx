import { useEffect, useState } from 'react'
import { dayOf, instantAt } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { classTexts } from '../../ordnance-reports/code-lists.ts'
import { acousticRadius, dangerRadius, type Situation, situations } from '../../ordnance-reports/danger-area.ts'
import { ItemClass } from '../../ordnance-reports/ordnance-report.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { useTimeZone } from '../../web/time-zone.ts'
import { typedNumber, wholeNumber } from '../../web/typed-number.ts'
import { situationTexts } from '../code-lists.ts'
import { mostKg, mostRadiusM, OperatorLevel } from '../cordon.ts'
import { planCordon } from '../cordon-actions.ts'
import { cordonRing } from '../ground.ts'
import { CordonPlanView } from '../views.ts'
import { AffectedTable } from './AffectedTable.tsx'
import { texts } from './texts.ts'

/** Planning a cordon around a reported item or a hazardous area: how large, what lies inside, and until when. */
export function PlanCordonPage() {
  const t = useText()
  const [report, hazard] = [useQueryText('report') ?? null, useQueryText('hazard') ?? null]
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.cordons), href: '/cordons' }]}>
      <Notice kind="danger">{t(texts.aid)}</Notice>
      {report === null && hazard === null ? (
        <Notice kind="info">{t(texts.startFrom)}</Notice>
      ) : (
        <Around report={report} hazard={hazard} />
      )}
    </Page>
  )
}

interface Subject {
  readonly report: string | null
  readonly hazard: string | null
}

function pathOf({ report, hazard }: Subject, metres?: number): string {
  const query = new URLSearchParams()
  if (report !== null) query.set('report', report)
  if (hazard !== null) query.set('hazard', hazard)
  if (metres !== undefined) query.set('metres', String(metres))
  return `/api/cordon-plan?${query}`
}

function Around(subject: Subject) {
  const t = useText()
  const read = useRead(pathOf(subject), CordonPlanView)
  return (
    <Loaded read={read}>
      {(plan) =>
        plan.centre === null ? (
          <Notice kind="warning">{t(texts.noCentre)}</Notice>
        ) : (
          <PlanForm subject={subject} plan={plan} centre={plan.centre} />
        )
      }
    </Loaded>
  )
}

interface PlanFormProps {
  readonly subject: Subject
  readonly plan: CordonPlanView
  readonly centre: NonNullable<CordonPlanView['centre']>
}

function PlanForm({ subject, plan, centre }: PlanFormProps) {
  const t = useText()
  const go = useGo()
  const { number } = useFormat()
  const zone = useTimeZone()
  const state = useAction(planCordon)
  const [id] = useState(() => newId())
  const [itemClass, setItemClass] = useState<ItemClass>(plan.itemClass ?? 'unknown')
  const [situation, setSituation] = useState<Situation>('publicAccess')
  const [level, setLevel] = useState<OperatorLevel | ''>('')
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(() => ({
    name: plan.name,
    day: dayOf(new Date().toISOString(), zone),
  }))
  const wordsOf = (key: string) => said[key] ?? ''
  const set = (key: string) => (value: string) => setSaid((before) => ({ ...before, [key]: value }))
  const typed = typedNumber(wordsOf('kg'))
  const fits = (kg: number | null) => kg === null || (kg > 0 && kg <= mostKg)
  const kg = typed !== null && fits(typed) ? typed : plan.weights[itemClass]
  const radius = dangerRadius(kg, situation)
  const computedM = Math.ceil(radius.metres) + centre.accuracyM
  const chosen = wordsOf('orderedM') === '' ? null : wholeNumber(wordsOf('orderedM'))
  const metres = chosen !== null && chosen >= 1 && chosen <= mostRadiusM ? chosen : Math.min(computedM, mostRadiusM)
  const isSmaller = chosen !== null && chosen < computedM
  const tnt = typedNumber(wordsOf('tntKg'))
  return (
    <>
      <Form
        state={state}
        input={() => ({
          ...{ id, name: wordsOf('name'), reportId: subject.report, hazardId: subject.hazard, itemClass, situation },
          ...{ kg: typed, tntKg: tnt, orderedM: chosen, asked: radius.askSomebody ? wordsOf('asked') : '' },
          operatorName: isSmaller ? wordsOf('operatorName') : '',
          operatorLevel: isSmaller && level !== '' ? level : null,
          smallerReason: isSmaller ? wordsOf('smallerReason') : '',
          validFrom: new Date().toISOString(),
          until: instantAt(wordsOf('day'), wordsOf('time'), zone) ?? '',
        })}
        onDone={() => go(`/cordons/${id}`)}
        submit={t(texts.plan)}
      >
        <TextField name="name" label={t(texts.name)} maxLength={160} value={wordsOf('name')} onChange={set('name')} />
        <Select
          name="itemClass"
          label={t(texts.itemClass)}
          value={itemClass}
          onChange={setItemClass}
          choices={ItemClass.options.map((key) => ({ key, label: t(classTexts[key]) }))}
        />
        <TextField
          name="kg"
          label={t(texts.weight)}
          hint={t(texts.weightHint, { kg: number(plan.weights[itemClass]), version: number(plan.weightsVersion) })}
          optional
          inputMode="decimal"
          maxLength={10}
          value={wordsOf('kg')}
          onChange={set('kg')}
          error={fits(typed) ? undefined : t(texts.noWeight)}
        />
        <Select
          name="situation"
          label={t(texts.situation)}
          value={situation}
          onChange={setSituation}
          choices={situations.map((key) => ({ key, label: t(situationTexts[key]) }))}
        />
        <p role="status">
          <strong>{t(texts.radius, { metres: number(computedM), accuracy: number(centre.accuracyM) })}</strong>
        </p>
        {radius.askSomebody && (
          <>
            <Notice kind="warning">{t(texts.askSomebody)}</Notice>
            <TextField
              name="asked"
              label={t(texts.asked)}
              maxLength={160}
              value={wordsOf('asked')}
              onChange={set('asked')}
            />
          </>
        )}
        <TextField
          name="orderedM"
          label={t(texts.ordered)}
          hint={t(texts.orderedHint)}
          optional
          inputMode="numeric"
          maxLength={6}
          value={wordsOf('orderedM')}
          onChange={set('orderedM')}
        />
        {isSmaller && (
          <>
            <TextField
              name="operatorName"
              label={t(texts.operator)}
              maxLength={160}
              value={wordsOf('operatorName')}
              onChange={set('operatorName')}
            />
            <Select
              name="operatorLevel"
              label={t(texts.level)}
              value={level}
              onChange={setLevel}
              choices={OperatorLevel.options.map((key) => ({ key, label: key }))}
            />
            <TextField
              name="smallerReason"
              label={t(texts.smallerReason)}
              lines={2}
              value={wordsOf('smallerReason')}
              onChange={set('smallerReason')}
            />
          </>
        )}
        <TextField
          name="tntKg"
          label={t(texts.tnt)}
          optional
          inputMode="decimal"
          maxLength={10}
          value={wordsOf('tntKg')}
          onChange={set('tntKg')}
        />
        {tnt !== null && tnt > 0 && (
          <p className="hint">{t(texts.acoustic, { metres: number(Math.ceil(acousticRadius(tnt))) })}</p>
        )}
        <DayField name="untilDay" label={t(texts.untilDay)} value={wordsOf('day')} onChange={set('day')} />
        <TextField
          name="until"
          label={t(texts.untilTime)}
          code
          maxLength={5}
          value={wordsOf('time')}
          onChange={set('time')}
        />
      </Form>
      <Inside subject={subject} metres={metres} around={centre.around} />
    </>
  )
}

/** While somebody types, so many milliseconds pass before the server is asked. */
const settle = 300

interface InsideProps {
  readonly subject: Subject
  readonly metres: number
  readonly around: PlanFormProps['centre']['around']
}

function Inside({ subject, metres, around }: InsideProps) {
  const t = useText()
  const [asked, setAsked] = useState(metres)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(metres), settle)
    return () => clearTimeout(timer)
  }, [metres])
  const read = useRead(pathOf(subject, asked), CordonPlanView)
  const ring = { key: String(metres), points: cordonRing(around, metres), look: 'crossed' as const, label: '' }
  const area = { key: 'area', points: around, look: 'lines' as const, label: '' }
  return (
    <Section title={t(texts.inside)}>
      <CountryMap label={t(texts.map)} closest={13} shapes={around.length > 2 ? [ring, area] : [ring]} />
      <Loaded read={read}>{({ affected }) => <AffectedTable caption={t(texts.inside)} affected={affected} />}</Loaded>
    </Section>
  )
}
