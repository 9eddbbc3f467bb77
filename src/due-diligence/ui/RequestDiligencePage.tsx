import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { schemeTexts, supportTexts } from '../code-lists.ts'
import { noNameText, noReasonText } from '../notice-texts.ts'
import { Scheme, Support } from '../request.ts'
import { requestDiligence } from '../request-actions.ts'
import { DiligenceRecipients } from '../views.ts'
import { texts } from './texts.ts'

type Kind = 'unit' | 'case' | 'named'

/** A new question to an outside body. */
export function RequestDiligencePage() {
  const t = useText()
  const go = useGo()
  const read = useRead('/api/due-diligence-recipients', DiligenceRecipients)
  const [{ id, roundId }] = useState(() => ({ id: newId(), roundId: newId() }))
  const [scheme, setScheme] = useState<Scheme | ''>('')
  const [kind, setKind] = useState<Kind | ''>('')
  const [support, setSupport] = useState<Support | ''>('')
  const [said, setSaid] = useState({
    unitId: '',
    caseId: '',
    named: '',
    activity: '',
    submittedOn: '',
    submittedTo: '',
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  return (
    <Page title={t(texts.request)} crumbs={[{ title: t(texts.list), href: '/due-diligence' }]} narrow>
      <Notice kind="warning">{t(noReasonText)}</Notice>
      <Form
        state={useAction(requestDiligence)}
        input={() => ({
          ...{ id, roundId, scheme, support },
          unitId: kind === 'unit' ? said.unitId || null : null,
          caseId: kind === 'case' ? said.caseId || null : null,
          named: kind === 'named' ? said.named : '',
          activity: said.activity,
          submittedOn: said.submittedOn,
          submittedTo: said.submittedTo,
        })}
        onDone={() => go(`/due-diligence/${id}`)}
        submit={t(texts.request)}
      >
        <RadioGroup
          name="scheme"
          label={t(texts.scheme)}
          value={scheme}
          onChange={setScheme}
          choices={Scheme.options.map((key) => ({ key, label: t(schemeTexts[key]) }))}
        />
        <RadioGroup
          name={kind === 'named' ? 'recipient' : 'named'}
          label={t(texts.recipientKind)}
          value={kind}
          onChange={setKind}
          choices={[
            { key: 'unit', label: t(texts.ofUnit) },
            { key: 'case', label: t(texts.ofCase) },
            { key: 'named', label: t(texts.ofNamed) },
          ]}
        />
        <Loaded read={read}>
          {({ units, cases }) => (
            <>
              {kind === 'unit' && (
                <ComboBox
                  name="unitId"
                  label={t(texts.unit)}
                  value={said.unitId}
                  onChange={(unitId) => change({ unitId })}
                  choices={units.map((unit) => ({ key: unit.id, label: t(unit.name) }))}
                />
              )}
              {kind === 'case' && (
                <ComboBox
                  name="caseId"
                  label={t(texts.case)}
                  value={said.caseId}
                  onChange={(caseId) => change({ caseId })}
                  choices={cases.map((one) => ({ key: one.id, label: one.number }))}
                />
              )}
            </>
          )}
        </Loaded>
        {kind === 'named' && (
          <TextField
            name="named"
            label={t(texts.named)}
            hint={t(texts.namedHint)}
            value={said.named}
            onChange={(named) => change({ named })}
          />
        )}
        <Pick
          name="support"
          label={texts.support}
          words={supportTexts}
          options={Support.options}
          value={support}
          onChange={setSupport}
        />
        <TextField
          name="activity"
          label={t(texts.activity)}
          hint={t(noNameText)}
          value={said.activity}
          onChange={(activity) => change({ activity })}
          lines={3}
        />
        <DayField
          name="submittedOn"
          label={t(texts.submittedOn)}
          value={said.submittedOn}
          onChange={(submittedOn) => change({ submittedOn })}
        />
        <TextField
          name="submittedTo"
          label={t(texts.submittedTo)}
          value={said.submittedTo}
          onChange={(submittedTo) => change({ submittedTo })}
        />
      </Form>
    </Page>
  )
}
