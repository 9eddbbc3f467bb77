import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { reportGroup } from '../actions.ts'
import { ArmedGroup } from '../group.ts'
import { claimedTexts } from './code-texts.ts'
import { PlaceField } from './PlaceField.tsx'
import { texts } from './texts.ts'

/** Entering a group into the register; its page then shows at once whether a list has a name like its own. */
export function ReportGroupPage() {
  const t = useText()
  return (
    <Page title={t(texts.report)} lead={t(texts.reportLead)} crumbs={[{ title: t(texts.groups), href: '/groups' }]}>
      <ReportForm />
    </Page>
  )
}

/** Lines of a field as names: without empty ones. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function ReportForm() {
  const t = useText()
  const go = useGo()
  const state = useAction(reportGroup)
  const [id] = useState(() => newId())
  const [code, setCode] = useState('')
  const [nameArabic, setArabic] = useState('')
  const [nameLatin, setLatin] = useState('')
  const [aliases, setAliases] = useState('')
  const [claimedStatus, setClaimed] = useState<ArmedGroup['claimedStatus'] | ''>('')
  const [placeCode, setPlace] = useState('')
  const [formed, setFormed] = useState<PartialDate | null>(null)
  const input = () => ({
    ...{ id, code: code.trim().toUpperCase(), nameArabic, nameLatin, aliases: linesOf(aliases) },
    ...{ claimedStatus, placeCode, formed },
  })
  return (
    <Form state={state} input={input} onDone={({ subject }) => go(`/groups/${subject}`)} submit={t(texts.save)}>
      <FieldGroup title={t(texts.name)}>
        <TextField name="nameArabic" label={t(texts.nameArabic)} lang="ar" value={nameArabic} onChange={setArabic} />
        <TextField
          name="nameLatin"
          label={t(texts.nameLatin)}
          lang="en"
          value={nameLatin}
          onChange={setLatin}
          optional
        />
        <TextField
          name="aliases"
          label={t(texts.aliases)}
          hint={t(texts.aliasesHint)}
          value={aliases}
          onChange={setAliases}
          lines={3}
          optional
        />
        <TextField name="code" label={t(texts.code)} hint={t(texts.codeHint)} value={code} onChange={setCode} code />
      </FieldGroup>
      <FieldGroup title={t(texts.group)}>
        <Select
          name="claimedStatus"
          label={t(texts.claimed)}
          value={claimedStatus}
          onChange={setClaimed}
          choices={ArmedGroup.shape.claimedStatus.options.map((key) => ({ key, label: t(claimedTexts[key]) }))}
        />
        <PlaceField value={placeCode} onChange={setPlace} />
        <DateField name="formed" label={t(texts.formed)} value={formed} onChange={setFormed} />
      </FieldGroup>
    </Form>
  )
}
