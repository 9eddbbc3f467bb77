import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask } from '../../web/request.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { proposeTranslation } from '../translation-actions.ts'
import { fileMost, TranslationFileView } from '../views.ts'
import { texts } from './texts.ts'

/** How many lines of a file go into one proposal: few enough for one request. */
const linesAtOnce = 200

/** The texts of a language for a translator, and what a file that came back would change. */
export function TranslationFile() {
  const t = useText()
  const { language } = useLanguage()
  const barred = useRoleBar(proposeTranslation)
  const [read, setRead] = useState<TranslationFileView>()
  return (
    <>
      <p>{t(texts.exportLead)}</p>
      <p className="row">
        {languages.map((key) => (
          <a key={key} className="button" href={`/api/translations.csv?language=${key}`}>
            {t(texts.exportIn, { language: languageNames[key] })}
          </a>
        ))}
      </p>
      {barred === undefined && (
        <FileChoice
          label={t(texts.choose)}
          hint={t(texts.chooseHint)}
          accept=".csv,text/csv"
          reading={t(texts.reading)}
          take={async (file) => {
            if (file.size > fileMost) throw new Error(t(texts.tooLarge))
            const body = { text: await file.text() }
            setRead(await ask('/api/translations/read', TranslationFileView, { method: 'POST', body, language }))
          }}
        />
      )}
      {read && <Found read={read} onLeft={(lines) => setRead({ ...read, lines })} />}
    </>
  )
}

function Found({
  read: { lines, unchanged, longer, faults },
  onLeft,
}: {
  read: TranslationFileView
  onLeft: (lines: TranslationFileView['lines']) => void
}) {
  const t = useText()
  const { number } = useFormat()
  const next = lines.slice(0, linesAtOnce)
  return (
    <Section title={t(texts.changes)}>
      <Notice kind={faults.length > 0 ? 'warning' : 'info'}>
        {t(texts.found, {
          ...{ changed: number(lines.length), unchanged: number(unchanged) },
          ...{ faulty: number(faults.length), longer: number(longer) },
        })}
      </Notice>
      {faults.length > 0 && (
        <Table
          caption={t(texts.faults)}
          columns={[
            { key: 'row', header: t(texts.row), cell: ({ row }) => number(row), end: true },
            { key: 'place', header: t(texts.place), cell: ({ place }) => <Code long>{place}</Code>, wide: true },
            { key: 'fault', header: t(texts.faults), cell: ({ text }) => text, wide: true },
          ]}
          rows={faults.slice(0, linesAtOnce)}
          rowKey={({ row }) => String(row)}
        />
      )}
      {next.length === 0 ? (
        <p>{t(texts.nothing)}</p>
      ) : (
        <>
          <Table
            caption={t(texts.changes)}
            columns={[
              { key: 'place', header: t(texts.place), cell: ({ place }) => <Code long>{place}</Code>, wide: true },
              {
                ...{ key: 'from', header: t(texts.from), wide: true },
                cell: ({ shipped, language }) => <Bidi lang={language}>{shipped[language]}</Bidi>,
              },
              {
                ...{ key: 'to', header: t(texts.to), wide: true },
                cell: ({ words, language }) => <Bidi lang={language}>{words}</Bidi>,
              },
            ]}
            rows={next}
            rowKey={({ place, language }) => `${place} ${language}`}
          />
          <ProposeLines
            key={next[0]?.place}
            lines={next}
            left={lines.length}
            onDone={() => onLeft(lines.slice(linesAtOnce))}
          />
        </>
      )}
    </Section>
  )
}

function ProposeLines({
  lines,
  left,
  onDone,
}: {
  lines: TranslationFileView['lines']
  left: number
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(proposeTranslation)}
      input={() => ({ id, reason, lines })}
      onDone={onDone}
      submit={t(texts.proposeNext, { count: lines.length, left })}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}
