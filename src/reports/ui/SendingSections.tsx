import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { newId } from '../../kernel/ids.ts'
import { type Language, languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useToday } from '../../web/time-zone.ts'
import { endSchedule, endShare, setSchedule, shareReport } from '../schedule-actions.ts'
import type { TemplateView } from '../views.ts'
import { texts } from './texts.ts'

const languageChoices = languages.map((key) => ({ key, label: languageNames[key] }))

/** To whom the reports of a template go: users by its schedule, and those outside by shares. */
export function SendingSections({ view }: { view: TemplateView }) {
  const t = useText()
  const mayNotShare = useRoleBar(shareReport)
  return (
    <>
      <Section title={t(texts.schedule)}>
        <p className="hint">{t(texts.scheduleLead)}</p>
        {view.schedule ? (
          <Standing schedule={view.schedule} />
        ) : (
          <Disclosure title={t(texts.setSchedule)}>{() => <SetSchedule view={view} />}</Disclosure>
        )}
      </Section>
      <Section title={t(texts.shares)}>
        <Table
          caption={t(texts.shares)}
          rows={view.shares}
          rowKey={({ id }) => id}
          empty={<Empty>{t(texts.noShares)}</Empty>}
          columns={[
            { key: 'recipient', header: t(texts.recipient), cell: ({ recipient }) => <Bidi>{recipient}</Bidi> },
            { key: 'purpose', header: t(texts.purpose), cell: ({ purpose }) => <Bidi>{purpose}</Bidi>, wide: true },
            { key: 'language', header: t(texts.language), cell: ({ language }) => languageNames[language] },
            { key: 'until', header: t(texts.until), cell: ({ expiresOn }) => <DateText value={expiresOn} plain /> },
            {
              ...{ key: 'state', header: t(texts.state) },
              cell: ({ id, state }) =>
                state === 'ended' ? (
                  <Badge tone="neutral">{t(texts.ended)}</Badge>
                ) : (
                  <>
                    <Badge tone="good">{t(texts.stands)}</Badge>
                    {mayNotShare === undefined && <EndShare id={id} />}
                  </>
                ),
            },
          ]}
        />
        {mayNotShare === undefined && (
          <Disclosure title={t(texts.share)}>
            {(close) => <Share templateId={view.template.templateId} onDone={close} />}
          </Disclosure>
        )}
      </Section>
    </>
  )
}

function Standing({ schedule }: { schedule: NonNullable<TemplateView['schedule']> }) {
  const t = useText()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.languages), value: schedule.languages.map((one) => languageNames[one]).join(' · ') },
          { term: t(texts.recipients), value: <Bidi>{schedule.recipientNames.join(' · ') || '—'}</Bidi> },
        ]}
      />
      <Form
        state={useAction(endSchedule)}
        input={() => ({ id: schedule.id })}
        onDone={() => undefined}
        submit={t(texts.endSchedule)}
        look="danger"
      >
        {null}
      </Form>
    </>
  )
}

function SetSchedule({ view: { template, entitled } }: { view: TemplateView }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [chosen, setChosen] = useState<readonly Language[]>(['ar'])
  const [recipients, setRecipients] = useState<readonly string[]>([])
  return (
    <Form
      state={useAction(setSchedule)}
      input={() => ({ id, templateId: template.templateId, languages: [...chosen], recipients: [...recipients] })}
      onDone={() => undefined}
      submit={t(texts.setSchedule)}
    >
      <CheckboxGroup
        name="languages"
        label={t(texts.languages)}
        value={chosen}
        onChange={setChosen}
        choices={languageChoices}
      />
      <CheckboxGroup
        name="recipients"
        label={t(texts.recipients)}
        value={recipients}
        onChange={setRecipients}
        choices={entitled.map((user) => ({ key: user.id, label: t(user.name) }))}
        optional
      />
    </Form>
  )
}

function EndShare({ id }: { id: string }) {
  const t = useText()
  return (
    <Form
      state={useAction(endShare)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.endShare)}
      look="danger"
    >
      {null}
    </Form>
  )
}

function Share({ templateId, onDone }: { templateId: string; onDone: () => void }) {
  const t = useText()
  const today = useToday()
  const [id] = useState(() => newId())
  const [recipient, setRecipient] = useState('')
  const [address, setAddress] = useState('')
  const [language, setLanguage] = useState<Language | ''>('en')
  const [purpose, setPurpose] = useState('')
  const [expiresOn, setExpiresOn] = useState(daysAfter(today, 365))
  return (
    <Form
      state={useAction(shareReport)}
      input={() => ({ id, templateId, recipient, address, language, purpose, expiresOn })}
      onDone={onDone}
      submit={t(texts.share)}
    >
      <TextField
        name="recipient"
        label={t(texts.recipient)}
        value={recipient}
        onChange={setRecipient}
        maxLength={200}
      />
      <TextField name="address" label={t(texts.address)} value={address} onChange={setAddress} maxLength={254} code />
      <Select
        name="language"
        label={t(texts.language)}
        value={language}
        onChange={setLanguage}
        choices={languageChoices}
      />
      <TextField
        name="purpose"
        label={t(texts.purpose)}
        value={purpose}
        onChange={setPurpose}
        maxLength={500}
        lines={2}
      />
      <DayField
        name="expiresOn"
        label={t(texts.until)}
        value={expiresOn}
        onChange={setExpiresOn}
        min={daysAfter(today, 1)}
      />
    </Form>
  )
}
