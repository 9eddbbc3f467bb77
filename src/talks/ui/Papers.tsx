import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { hashOf } from '../../web/file-hash.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { MeetingLanguage } from '../meeting.ts'
import type { TalkPaper } from '../paper.ts'
import { givePaper } from '../paper-actions.ts'
import type { TalkTrack } from '../track.ts'
import { PartyPick } from './PartyPick.tsx'
import { partiesOf } from './parties-of.ts'
import { languageTexts, texts } from './texts.ts'

/** Papers that were given: by whom, to whom, when; the same hash is the same paper. */
export function PapersTable({ papers }: { papers: readonly TalkPaper[] }) {
  const t = useText()
  const nameOf = usePartyName()
  return (
    <Table
      caption={t(texts.papers)}
      rows={papers}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.noPapers)}</Empty>}
      columns={[
        { key: 'title', header: t(texts.paperTitle), wide: true, cell: ({ title }) => <Given of={title} /> },
        { key: 'reference', header: t(texts.reference), cell: ({ reference }) => <Bidi>{reference || '—'}</Bidi> },
        { key: 'language', header: t(texts.paperLanguage), cell: ({ language }) => t(languageTexts[language]) },
        { key: 'by', header: t(texts.givenBy), cell: ({ givenBy }) => <Bidi>{nameOf(givenBy.name)}</Bidi> },
        { key: 'to', header: t(texts.givenTo), cell: ({ givenTo }) => <Bidi>{nameOf(givenTo.name)}</Bidi> },
        { key: 'on', header: t(texts.givenOn), cell: ({ givenOn }) => <DateText value={givenOn} plain /> },
        { key: 'hash', header: t(texts.hashOf), cell: ({ sha256 }) => <Code>{sha256.slice(0, 12)}</Code> },
      ]}
    />
  )
}

/** A paper that was given to one of the parties. The hash is worked out here; the file is not sent. */
export function PaperForm({
  track,
  meetingId,
  onDone,
}: {
  track: TalkTrack
  meetingId: Id | null
  onDone: () => void
}) {
  const t = useText()
  const give = useAction(givePaper)
  const [id] = useState(() => newId())
  const [title, setTitle] = useState({ ar: '', en: '', fr: '' })
  const [reference, setReference] = useState('')
  const [sha256, setHash] = useState('')
  const [language, setLanguage] = useState<MeetingLanguage | ''>('')
  const [givenBy, setBy] = useState<Party | ''>('')
  const [givenTo, setTo] = useState<Party | ''>('')
  const [givenOn, setOn] = useState('')
  const parties = partiesOf(track)
  return (
    <Form
      state={give}
      input={() => ({
        id,
        trackId: track.id,
        meetingId,
        title,
        reference,
        sha256,
        language,
        givenBy,
        givenTo,
        givenOn,
      })}
      onDone={onDone}
      submit={t(texts.givePaper)}
    >
      <GivenFields name="title" label={t(texts.paperTitle)} value={title} onChange={setTitle} />
      <TextField name="reference" label={t(texts.reference)} value={reference} onChange={setReference} optional />
      <FileChoice
        label={t(texts.hash)}
        hint={t(texts.hashHint)}
        accept="*/*"
        reading={t(texts.hashing)}
        take={async (file) => setHash(await hashOf(await file.arrayBuffer()))}
      />
      <TextField name="sha256" label={t(texts.hashOf)} value={sha256} onChange={setHash} code maxLength={64} />
      <Select
        name="language"
        label={t(texts.paperLanguage)}
        value={language}
        onChange={setLanguage}
        choices={MeetingLanguage.options.map((key) => ({ key, label: t(languageTexts[key]) }))}
      />
      <PartyPick name="givenBy" label={t(texts.givenBy)} parties={parties} value={givenBy} onChange={setBy} />
      <PartyPick name="givenTo" label={t(texts.givenTo)} parties={parties} value={givenTo} onChange={setTo} />
      <DayField name="givenOn" label={t(texts.givenOn)} value={givenOn} onChange={setOn} />
    </Form>
  )
}
