import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { standsFor } from '../../kernel/origins.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { confidenceTexts, kindTexts, linkTexts, natureTexts } from '../code-lists.ts'
import { DossierKind, dossierMay } from '../dossier.ts'
import { Confidence, type DossierLink, LinkKind } from '../link.ts'
import { dropLink, nameActor, recordLink } from '../link-actions.ts'
import type { ActorRow, DossierView, LinkRow } from '../views.ts'
import { LinksDrawing } from './LinksDrawing.tsx'
import { texts } from './texts.ts'
import { WhoFields } from './WhoFields.tsx'

/** Who has to do with the subject, drawn as a graph and said in tables. */
export function LinksSection({ view }: { view: DossierView }) {
  const t = useText()
  const { list } = useFormat()
  const may = dossierMay('collect', view.dossier)
  const links = view.links.filter((row) => row.standing)
  const at = (id: string) => view.actors.findIndex((actor) => actor.id === id) + 1
  const end = (id: string) => (
    <Bidi>{`${at(id)}. ${view.actors.find((actor) => actor.id === id)?.words?.name ?? '—'}`}</Bidi>
  )
  return (
    <Section title={t(texts.links)}>
      {view.actors.length > 1 && <LinksDrawing actors={view.actors} links={links} />}
      <span id="dossier-links" />
      <Table
        caption={t(texts.actors)}
        rows={view.actors}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', header: t(texts.number), cell: ({ id }) => at(id) },
          {
            key: 'name',
            header: t(texts.name),
            wide: true,
            cell: ({ words, actor }) => (
              <>
                <Bidi>{words?.name ?? t(texts.erased)}</Bidi> {words?.nameLatin && <Bidi>({words.nameLatin})</Bidi>}{' '}
                {!actor && <Badge tone="neutral">{t(texts.subject)}</Badge>}
              </>
            ),
          },
          { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(kindTexts[kind]) },
          {
            key: 'listed',
            header: t(texts.listed),
            cell: ({ listed }) => (listed ? <Bidi>{`${listed.entry} · ${listed.list}`}</Bidi> : '—'),
          },
        ]}
      />
      <Table
        caption={t(texts.links)}
        rows={links}
        rowKey={({ link }) => link.id}
        empty={<p>{t(texts.noLinks)}</p>}
        columns={[
          { key: 'from', header: t(texts.linkFrom), cell: ({ link }) => end(link.fromId) },
          { key: 'kind', header: t(texts.link), cell: ({ link }) => t(linkTexts[link.kind]) },
          { key: 'to', header: t(texts.linkTo), cell: ({ link }) => end(link.toId) },
          { key: 'period', header: t(texts.period), cell: ({ link }) => <Period link={link} /> },
          { key: 'confidence', header: t(texts.confidence), cell: ({ link }) => t(confidenceTexts[link.confidence]) },
          {
            key: 'evidence',
            header: t(texts.onEvidence),
            cell: ({ link }) =>
              list(link.evidenceIds.map((id) => `${view.evidence.findIndex((row) => row.evidence.id === id) + 1}`)),
          },
          {
            key: 'note',
            header: t(texts.note),
            cell: (row) => (
              <>
                {row.words?.note && (
                  <p>
                    <Bidi>{row.words.note}</Bidi>
                  </p>
                )}
                {may && (
                  <>
                    <Disclosure title={t(texts.linkAnew)}>
                      {(close) => <LinkForm view={view} row={row} onDone={close} />}
                    </Disclosure>
                    <StepForm
                      title={t(texts.dropLink)}
                      action={dropLink}
                      fields={[{ key: 'reason', label: t(texts.reason) }]}
                      input={(said) => ({
                        ...{ id: newId(), dossierId: view.dossier.id, rootId: row.link.rootId, reason: said('reason') },
                      })}
                    />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {may && (
        <>
          <Disclosure title={t(texts.nameActor)}>{(close) => <ActorForm view={view} onDone={close} />}</Disclosure>
          <Disclosure title={t(texts.drawLink)}>
            {(close) => <LinkForm view={view} row={null} onDone={close} />}
          </Disclosure>
        </>
      )}
    </Section>
  )
}

function Period({ link: { since, until } }: { link: Pick<DossierLink, 'since' | 'until'> }) {
  const t = useText()
  return (
    <>
      {since ? <DateText value={since} plain /> : t(texts.notKnown)} –{' '}
      {until ? <DateText value={until} plain /> : t(texts.still)}
    </>
  )
}

function ActorForm({ view, onDone }: { view: DossierView; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<DossierKind | ''>('')
  const [name, setName] = useState('')
  const [nameLatin, setLatin] = useState('')
  const [who, setWho] = useState({ groupId: '', listedEntryId: '' })
  const input = () => ({
    ...{ id, dossierId: view.dossier.id, kind, words: { name, nameLatin } },
    groupId: kind === 'group' ? who.groupId || null : null,
    listedEntryId: who.listedEntryId || null,
  })
  return (
    <Form state={useAction(nameActor)} input={input} onDone={onDone} submit={t(texts.nameActor)}>
      <RadioGroup
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={DossierKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <TextField name="words.name" label={t(texts.name)} value={name} onChange={setName} />
      <TextField name="words.nameLatin" label={t(texts.nameLatin)} value={nameLatin} onChange={setLatin} optional />
      <WhoFields {...who} isGroup={kind === 'group'} onChange={setWho} />
    </Form>
  )
}

const noLink = { fromId: '', toId: '', since: '', until: '', note: '', change: '' }

/** What is typed of a link that is told anew, on the evidence that stands by now. */
function toldAnew({ link, words }: LinkRow, view: DossierView) {
  const all = view.evidence.map((row) => row.evidence)
  const { fromId, toId, since, until, evidenceIds } = link
  return {
    said: { fromId, toId, since: since ?? '', until: until ?? '', note: words?.note ?? '', change: '' },
    evidenceIds: [...new Set(evidenceIds.map((one) => standsFor(one, all)))],
  }
}

/** A link to draw, or one that is told anew with the reason. */
function LinkForm({ view, row, onDone }: { view: DossierView; row: LinkRow | null; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [told] = useState(() => (row ? toldAnew(row, view) : { said: noLink, evidenceIds: [] }))
  const [said, setSaid] = useState(told.said)
  const [kind, setKind] = useState<LinkKind | ''>(row?.link.kind ?? '')
  const [confidence, setConfidence] = useState<Confidence | ''>(row?.link.confidence ?? '')
  const [evidenceIds, setEvidence] = useState<string[]>(told.evidenceIds)
  const put = (part: Partial<typeof noLink>) => setSaid((before) => ({ ...before, ...part }))
  const ends = view.actors.map((actor: ActorRow, i) => ({
    key: actor.id,
    label: `${i + 1}. ${actor.words?.name ?? '—'}`,
  }))
  const input = () => ({
    ...{ id, dossierId: view.dossier.id, rootId: row?.link.rootId ?? null, kind, confidence, evidenceIds },
    ...{ fromId: said.fromId, toId: said.toId, since: said.since || null, until: said.until || null },
    words: { note: said.note, change: said.change },
  })
  const title = row ? texts.linkAnew : texts.drawLink
  return (
    <Form state={useAction(recordLink)} input={input} onDone={onDone} submit={t(title)}>
      <Select
        name="fromId"
        label={t(texts.linkFrom)}
        value={said.fromId}
        onChange={(fromId) => put({ fromId })}
        choices={ends}
      />
      <Pick
        name="kind"
        label={texts.link}
        words={linkTexts}
        options={LinkKind.options}
        value={kind}
        onChange={setKind}
      />
      <Select name="toId" label={t(texts.linkTo)} value={said.toId} onChange={(toId) => put({ toId })} choices={ends} />
      <Pick
        name="confidence"
        label={texts.confidence}
        words={confidenceTexts}
        options={Confidence.options}
        value={confidence}
        onChange={setConfidence}
      />
      <CheckboxGroup
        name="evidenceIds"
        label={t(texts.onEvidence)}
        value={evidenceIds}
        onChange={setEvidence}
        choices={view.evidence
          .filter((one) => one.replacedBy === null)
          .map((one) => ({
            key: one.evidence.id,
            label: `${view.evidence.indexOf(one) + 1}. ${t(natureTexts[one.evidence.nature])}`,
          }))}
      />
      <DayField name="since" label={t(texts.from)} value={said.since} onChange={(since) => put({ since })} optional />
      <DayField name="until" label={t(texts.to)} value={said.until} onChange={(until) => put({ until })} optional />
      <TextField
        name="words.note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => put({ note })}
        lines={2}
        optional
      />
      {row && (
        <TextField
          name="words.change"
          label={t(texts.change)}
          value={said.change}
          onChange={(change) => put({ change })}
          lines={2}
        />
      )}
    </Form>
  )
}
