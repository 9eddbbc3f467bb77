import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { classTexts } from '../../withdrawal-lines/code-lists.ts'
import type { WithdrawalView } from '../views.ts'
import { ChecklistItem, optionalItems, WithdrawalAnswer } from '../withdrawal.ts'
import { answerWithdrawal } from '../withdrawal-actions.ts'
import { answerTexts, itemTexts, texts } from './texts.ts'

/** A monitor's answer to one item: numbers, serials or seals where the item asks for them, and the evidence. */
export function AnswerForm({ view: { withdrawal, declared } }: { view: WithdrawalView }) {
  const t = useText()
  const state = useAction(answerWithdrawal)
  const bar = useRoleBar(answerWithdrawal)
  const [item, setItem] = useState<ChecklistItem | ''>('')
  const [answer, setAnswer] = useState<WithdrawalAnswer['answer'] | ''>('')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [serials, setSerials] = useState('')
  const [evidence, setEvidence] = useState('')
  const classes = [...new Set(declared.map(({ weaponClass }) => weaponClass))]
  const field = (key: string, name: string, label: string, numeric: boolean) => (
    <TextField
      key={key}
      name={name}
      label={label}
      value={typed[key] ?? ''}
      onChange={(value) => setTyped((now) => ({ ...now, [key]: value }))}
      inputMode={numeric ? 'numeric' : 'text'}
      code
      optional
    />
  )
  const isYes = answer === 'yes'
  return (
    <Disclosure title={t(texts.answerItem)}>
      {(close) => (
        <Form
          state={state}
          disabledReason={bar}
          input={() => ({
            ...{ id: withdrawal.id, item, answer, evidence },
            counted:
              isYes && item === 'weaponsCounted'
                ? classes.map((weaponClass) => ({ weaponClass, count: wholeNumber(typed[weaponClass] ?? '') ?? 0 }))
                : [],
            serials:
              isYes && item === 'serialsCompared' ? serials.split('\n').filter((line) => line.trim() !== '') : [],
            seals:
              isYes && item === 'sealsPut'
                ? declared.flatMap(({ id }) => (typed[id] ? [{ weaponId: id, seal: typed[id] }] : []))
                : [],
          })}
          onDone={() => {
            setEvidence('')
            setAnswer('')
            close()
          }}
          submit={t(texts.answerItem)}
        >
          <Select
            name="item"
            label={t(texts.item)}
            value={item}
            onChange={setItem}
            choices={ChecklistItem.options.map((key) => ({ key, label: t(itemTexts[key]) }))}
          />
          <RadioGroup
            name="answer"
            label={t(texts.answer)}
            value={answer}
            onChange={(key) => setAnswer(WithdrawalAnswer.shape.answer.options.find((one) => one === key) ?? '')}
            choices={WithdrawalAnswer.shape.answer.options
              .filter((key) => key !== 'notApplicable' || optionalItems.some((one) => one === item))
              .map((key) => ({ key, label: t(answerTexts[key]) }))}
          />
          {isYes &&
            item === 'weaponsCounted' &&
            classes.map((key) => field(key, `counted.${key}`, t(texts.countedOf, { name: t(classTexts[key]) }), true))}
          {isYes && item === 'serialsCompared' && (
            <TextField
              name="serials"
              label={t(texts.serialsRead)}
              value={serials}
              onChange={setSerials}
              lines={5}
              code
            />
          )}
          {isYes &&
            item === 'sealsPut' &&
            declared.map((weapon) =>
              field(
                weapon.id,
                `seals.${weapon.id}`,
                t(texts.sealOf, { name: weapon.serial || t(classTexts[weapon.weaponClass]) }),
                false,
              ),
            )}
          <TextField name="evidence" label={t(texts.evidence)} value={evidence} onChange={setEvidence} lines={3} />
        </Form>
      )}
    </Disclosure>
  )
}
