import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { stationTexts } from '../../site-flow/code-lists.ts'
import { StationKind } from '../../site-flow/station.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import { proposeQuestionnaire } from '../actions.ts'
import { type Content, labelIn, noLabel, questionsIn } from '../content.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { ImportView, QuestionnaireView } from '../views.ts'
import { problemTexts } from './problem-texts.ts'
import { Trial } from './Trial.tsx'
import { texts } from './texts.ts'

/** Bringing a workbook in and proposing it: as a new questionnaire, or as the next version of one. */
export function NewQuestionnairePage() {
  const t = useText()
  const series = useQueryText('version')
  return (
    <Page
      title={t(series === undefined ? texts.add : texts.newVersion)}
      lead={t(texts.lead)}
      crumbs={[{ title: t(texts.questionnaires), href: '/questionnaires' }]}
    >
      {series === undefined ? <Import former={null} /> : <NextVersion id={series} />}
    </Page>
  )
}

function NextVersion({ id }: { id: string }) {
  const read = useRead(`/api/questionnaires/${id}`, QuestionnaireView)
  return <Loaded read={read}>{({ questionnaire }) => <Import former={questionnaire} />}</Loaded>
}

function Import({ former }: { former: Questionnaire | null }) {
  const t = useText()
  const { number } = useFormat()
  const { language } = useLanguage()
  const [found, setFound] = useState<ImportView>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function send(file: File) {
    setBusy(true)
    setFound(undefined)
    setProblem(undefined)
    try {
      // The name of the file stays here: it can name somebody.
      const body = new Blob([file], { type: 'application/octet-stream' })
      setFound(await ask('/api/questionnaire-files', ImportView, { method: 'PUT', body, language }))
    } catch (error) {
      setProblem(problemWords(error, t))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="field file-field">
        <label htmlFor="workbook">{t(texts.file)}</label>
        <span className="hint">{t(texts.fileHint)}</span>
        <input
          id="workbook"
          className="input file-input"
          type="file"
          accept=".xlsx"
          aria-describedby="workbook-state"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // Chosen again after it was corrected, the same file must be sent again.
            event.target.value = ''
            if (file) void send(file)
          }}
        />
        <span id="workbook-state" className="hint" aria-live="polite">
          {busy ? t(texts.reading) : ''}
        </span>
      </div>
      {problem && <Notice kind="danger">{problem}</Notice>}
      {found && found.problems.length > 0 && <Problems problems={found.problems} />}
      {found && found.left.length > 0 && <Notice>{t(texts.left, { left: found.left.join(', ') })}</Notice>}
      {found?.content && (
        <>
          <Notice kind="success">{t(texts.read, { count: number(questionsIn(found.content)) })}</Notice>
          <Trial content={found.content} />
          <Propose key={found.code} content={found.content} found={found} former={former} />
        </>
      )}
    </>
  )
}

function Problems({ problems }: { problems: ImportView['problems'] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.problems)}>
      <Notice kind="danger">{t(texts.problemsLead)}</Notice>
      <Table
        caption={t(texts.problems)}
        rows={problems.map((one, at) => ({ ...one, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'sheet', header: t(texts.sheet), cell: ({ sheet }) => <Code>{sheet}</Code> },
          { key: 'row', header: t(texts.row), cell: ({ row }) => (row === 0 ? '—' : number(row)), end: true },
          {
            key: 'column',
            header: t(texts.column),
            cell: ({ column }) => (column === '' ? '—' : <Code>{column}</Code>),
          },
          { key: 'problem', header: t(texts.problem), cell: ({ code, about }) => t(problemTexts[code], { about }) },
        ]}
      />
    </Section>
  )
}

function Propose({ content, found, former }: { content: Content; found: ImportView; former: Questionnaire | null }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [title, setTitle] = useState(former?.title ?? { ...noLabel, ar: found.title })
  const [station, setStation] = useState<StationKind | ''>(former?.station ?? '')
  const [purpose, setPurpose] = useState(former?.purpose ?? '')
  const titles = { ar: texts.titleAr, en: texts.titleEn, fr: texts.titleFr }
  return (
    <Form
      state={useAction(proposeQuestionnaire)}
      input={() => ({
        ...{ id, seriesId: former?.seriesId ?? null, title, code: found.code, station, purpose, content },
      })}
      onDone={({ subject }) => go(`/questionnaires/${subject}`)}
      submit={t(texts.propose)}
      disabledReason={labelIn(title, 'ar') === '' ? t(texts.titleHint) : undefined}
    >
      <FieldGroup title={t(texts.title)} hint={t(texts.titleHint)}>
        {(['ar', 'en', 'fr'] as const).map((language) => (
          <TextField
            key={language}
            name={`title.${language}`}
            label={t(titles[language])}
            value={title[language]}
            onChange={(text) => setTitle({ ...title, [language]: text })}
            maxLength={200}
            optional
          />
        ))}
      </FieldGroup>
      <Select
        name="station"
        label={t(texts.station)}
        value={station}
        onChange={setStation}
        choices={StationKind.options
          .filter((key) => former === null || key === former.station)
          .map((key) => ({ key, label: t(stationTexts[key]) }))}
      />
      <TextField
        name="purpose"
        label={t(texts.purpose)}
        hint={t(texts.purposeHint)}
        value={purpose}
        onChange={setPurpose}
        lines={3}
        maxLength={500}
      />
    </Form>
  )
}
