import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { levelTexts, moduleTexts } from '../code-lists.ts'
import { Level, Module } from '../qualification.ts'
import { recordQualification } from '../qualification-actions.ts'
import { TeamPeopleView } from '../views.ts'
import { texts } from './texts.ts'

/** A certificate of a member of a team. */
export function QualificationForm({ teamId, onDone }: { teamId: string; onDone: () => void }) {
  const t = useText()
  const read = useRead('/api/ordnance-team-people', TeamPeopleView)
  const [id] = useState(() => newId())
  const [level, setLevel] = useState<Level | ''>('')
  const [modules, setModules] = useState<Module[]>([])
  const [said, setSaid] = useState({
    ...{ personName: '', userId: '', certificate: '', issuedBy: '', validFrom: '', validUntil: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  return (
    <Form
      state={useAction(recordQualification)}
      input={() => ({
        ...{ ...said, id, teamId, level, userId: said.userId || null },
        modules: level === 'level3Plus' ? modules : [],
      })}
      onDone={onDone}
      submit={t(texts.addQualification)}
    >
      <TextField
        name="personName"
        label={t(texts.person)}
        hint={t(texts.personHint)}
        value={said.personName}
        onChange={(personName) => change({ personName })}
      />
      <Loaded read={read}>
        {({ people }) => (
          <Select
            name="userId"
            label={t(texts.account)}
            hint={t(texts.accountHint)}
            value={said.userId}
            onChange={(userId) => change({ userId: userId === 'none' ? '' : userId })}
            choices={[
              ...(said.userId === '' ? [] : [{ key: 'none', label: t(texts.optional) }]),
              ...people.map(({ id: key, name }) => ({ key, label: name })),
            ]}
            optional
          />
        )}
      </Loaded>
      <Select
        name="level"
        label={t(texts.level)}
        value={level}
        onChange={setLevel}
        choices={Level.options.map((key) => ({ key, label: t(levelTexts[key]) }))}
      />
      {level === 'level3Plus' && (
        <CheckboxGroup
          name="modules"
          label={t(texts.modules)}
          value={modules}
          onChange={setModules}
          choices={Module.options.map((key) => ({ key, label: t(moduleTexts[key]) }))}
          optional
        />
      )}
      <TextField
        name="certificate"
        label={t(texts.certificate)}
        value={said.certificate}
        onChange={(certificate) => change({ certificate })}
        code
      />
      <TextField
        name="issuedBy"
        label={t(texts.issuedBy)}
        value={said.issuedBy}
        onChange={(issuedBy) => change({ issuedBy })}
      />
      <DayField
        name="validFrom"
        label={t(texts.validFrom)}
        value={said.validFrom}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DayField
        name="validUntil"
        label={t(texts.validUntil)}
        value={said.validUntil}
        onChange={(validUntil) => change({ validUntil })}
      />
    </Form>
  )
}
