import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { exportAnswers } from '../answer-actions.ts'
import { labelIn } from '../content.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { AnswersPurpose, shareDays } from '../questionnaire-share.ts'
import { SharesView } from '../views.ts'
import { purposeTexts, texts } from './texts.ts'

/** Taking answers to a version out as a file, and when that was done before; for those who may see it. */
export function Shares({ questionnaire }: { questionnaire: Questionnaire }) {
  const { actor } = useSession()
  const sees = actor.roles.some((role) => role === 'director' || role === 'clinician' || role === 'auditor')
  return sees && <SharesSection questionnaire={questionnaire} />
}

function SharesSection({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useText()
  const { number } = useFormat()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/questionnaire-shares?questionnaire=${questionnaire.id}&page=${page}`, SharesView)
  return (
    <Section title={t(texts.shares)}>
      <p className="hint">{t(texts.sharesLead, { days: shareDays })}</p>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.shares)}
              rows={data.shares}
              rowKey={({ share }) => share.id}
              empty={<Empty>{t(texts.noShares)}</Empty>}
              columns={[
                { key: 'purpose', header: t(texts.sharePurpose), cell: ({ share }) => t(purposeTexts[share.purpose]) },
                {
                  key: 'by',
                  header: t(texts.by),
                  cell: ({ share, byName }) => <ByWhom name={byName} at={share.exportedAt} />,
                },
                { key: 'count', header: t(texts.count), cell: ({ count }) => number(count), end: true },
                {
                  key: 'fields',
                  header: t(texts.fields),
                  cell: ({ share }) => <Bidi>{share.fields.join(', ')}</Bidi>,
                },
                {
                  key: 'expires',
                  header: t(texts.expires),
                  cell: ({ share, expired }) =>
                    expired ? <Badge>{t(texts.expired)}</Badge> : <DateText value={share.expiresOn} plain />,
                },
                {
                  key: 'file',
                  header: t(texts.fetch),
                  cell: ({ share, own, expired }) =>
                    own && !expired ? (
                      <a href={`/api/questionnaire-shares/${share.id}/answers.csv`} download>
                        {t(texts.fetch)}
                      </a>
                    ) : (
                      '—'
                    ),
                },
              ]}
            />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
      <Disclosure title={t(texts.export)}>
        {(close) => <ExportForm questionnaire={questionnaire} onDone={close} />}
      </Disclosure>
    </Section>
  )
}

function ExportForm({ questionnaire, onDone }: { questionnaire: Questionnaire; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const today = useToday()
  const [id] = useState(() => newId())
  const [purpose, setPurpose] = useState<AnswersPurpose | ''>('')
  const [fields, setFields] = useState<string[]>([])
  const [fromDay, setFromDay] = useState('')
  const [untilDay, setUntilDay] = useState(today)
  const may = actor.roles.includes(questionnaire.station === 'health' ? 'clinician' : 'director')
  const asked = questionnaire.content.items.filter(({ kind }) => !['group', 'repeat', 'note'].includes(kind))
  return (
    <Form
      state={useAction(exportAnswers)}
      input={() => ({ id, questionnaireId: questionnaire.id, purpose, fields, fromDay, untilDay })}
      onDone={onDone}
      submit={t(texts.export)}
      disabledReason={may ? undefined : t(texts.onlySharers)}
    >
      <Select
        name="purpose"
        label={t(texts.sharePurpose)}
        value={purpose}
        onChange={setPurpose}
        choices={AnswersPurpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))}
      />
      <CheckboxGroup
        name="fields"
        label={t(texts.fields)}
        value={fields}
        onChange={setFields}
        choices={asked.map(({ name, label }) => ({ key: name, label: labelIn(label, language) || name }))}
      />
      <DayField name="fromDay" label={t(texts.fromDay)} value={fromDay} onChange={setFromDay} max={today} />
      <DayField name="untilDay" label={t(texts.untilDay)} value={untilDay} onChange={setUntilDay} max={today} />
    </Form>
  )
}
