import { useState } from 'react'
import { rankTexts } from '../../institutions/code-lists.ts'
import { Rank } from '../../institutions/institution.ts'
import { Schooling } from '../../institutions/requirements.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, type Typed } from '../../web/NumberFields.tsx'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { commandTexts, shownSchoolingTexts } from '../code-lists.ts'
import { draftFormula } from '../formula-actions.ts'
import { Command } from '../rank-formula.ts'
import { RankInstitutions } from '../views.ts'
import { texts } from './texts.ts'

const weights = ['yearPoints', 'yearsAtMost', 'coursePoints', 'coursesAtMost'] as const

/** Drafting a formula: what it weighs, and the ladder of the institution. */
export function DraftFormulaPage() {
  const t = useText()
  const go = useGo()
  const read = useRead('/api/rank-institutions', RankInstitutions)
  const [id] = useState(() => newId())
  const [institutionId, setInstitution] = useState('')
  const [title, setTitle] = useState('')
  const [highest, setHighest] = useState<Rank | ''>('')
  const [typed, setTyped] = useState<Typed>({})
  const numberOf = (key: string) => wholeNumber(typed[key] ?? '')
  const input = () => ({
    ...{ id, institutionId, title, highest },
    ...{ yearPoints: numberOf('yearPoints'), yearsAtMost: numberOf('yearsAtMost') },
    ...{ coursePoints: numberOf('coursePoints'), coursesAtMost: numberOf('coursesAtMost') },
    schoolingPoints: {
      ...{ none: numberOf('none'), primary: numberOf('primary'), preparatory: numberOf('preparatory') },
      ...{ secondary: numberOf('secondary'), diploma: numberOf('diploma'), degree: numberOf('degree') },
    },
    commandPoints: {
      ...{ none: numberOf('noCommand'), squad: numberOf('squad'), platoon: numberOf('platoon') },
      ...{ company: numberOf('company'), battalion: numberOf('battalion') },
    },
    ladder: Rank.options.flatMap((rank) =>
      (typed[`rank.${rank}`] ?? '').trim() === '' ? [] : [{ rank, points: numberOf(`rank.${rank}`) }],
    ),
  })
  return (
    <Page title={t(texts.draft)} lead={t(texts.lead)} crumbs={[{ title: t(texts.formulas), href: '/rank-formulas' }]}>
      <Form
        state={useAction(draftFormula)}
        input={input}
        onDone={() => go(`/rank-formulas/${id}`)}
        submit={t(texts.draft)}
        disabledReason={useRoleBar(draftFormula)}
      >
        <Loaded read={read}>
          {({ institutions }) => (
            <Select
              name="institutionId"
              label={t(texts.institution)}
              value={institutionId}
              onChange={setInstitution}
              choices={institutions.map(({ id: key, name }) => ({ key, label: t(name) }))}
            />
          )}
        </Loaded>
        <TextField name="title" label={t(texts.title)} value={title} onChange={setTitle} maxLength={160} />
        <NumberFields
          fields={weights.map((key) => ({ key, label: t(texts[key]) }))}
          value={typed}
          onChange={setTyped}
        />
        <FieldGroup title={t(texts.schoolingPoints)}>
          <NumberFields
            fields={Schooling.options.map((key) => ({
              key,
              name: `schoolingPoints.${key}`,
              label: t(shownSchoolingTexts[key]),
            }))}
            value={typed}
            onChange={setTyped}
          />
        </FieldGroup>
        <FieldGroup title={t(texts.commandPoints)}>
          <NumberFields
            fields={Command.options.map((key) => ({
              key: key === 'none' ? 'noCommand' : key,
              name: `commandPoints.${key}`,
              label: t(commandTexts[key]),
            }))}
            value={typed}
            onChange={setTyped}
          />
        </FieldGroup>
        <FieldGroup title={t(texts.ladder)} hint={t(texts.ladderHint)}>
          <NumberFields
            fields={Rank.options.map((rank) => ({ key: `rank.${rank}`, label: t(rankTexts[rank]) }))}
            value={typed}
            onChange={setTyped}
          />
        </FieldGroup>
        <Pick
          name="highest"
          label={texts.highest}
          words={rankTexts}
          options={Rank.options}
          value={highest}
          onChange={setHighest}
        />
      </Form>
    </Page>
  )
}
