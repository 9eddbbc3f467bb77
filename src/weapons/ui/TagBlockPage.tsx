import { Fragment, useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { voidTags } from '../tag-actions.ts'
import { TagBlockView } from '../tag-views.ts'
import { texts } from './texts.ts'

/** A block of tags: its sheet of labels, what became of each, and returning those that are not used. */
export function TagBlockPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/tag-blocks/${id}`, TagBlockView)
  const first = read.data?.tags[0]?.tag ?? ''
  return (
    <Page title={`${t(texts.block)} ${first}`} crumbs={[{ title: t(texts.tags), href: '/tag-blocks' }]}>
      <Loaded read={read}>{(view) => <Block view={view} />}</Loaded>
    </Page>
  )
}

type TagRow = TagBlockView['tags'][number]
const tones = { leased: 'waiting', used: 'good', void: 'neutral' } as const

function Block({ view: { block, siteName, tags } }: { view: TagBlockView }) {
  const t = useText()
  const { actor } = useSession()
  const { number } = useFormat()
  const may = actor.roles.some((role) => voidTags.roles.includes(role))
  const unused = tags.filter(({ status }) => status === 'leased')
  const spent = tags.filter(({ status }) => status !== 'leased')
  const columns: Column<TagRow>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ tag, itemId, on }) =>
        on === null ? (
          <Code>{tag}</Code>
        ) : (
          <Link href={`/${on}s/${itemId}`}>
            <Code>{tag}</Code>
          </Link>
        ),
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ status }) => <Badge tone={tones[status]}>{t(texts[status])}</Badge>,
    },
    {
      key: 'reason',
      header: t(texts.voidReason),
      cell: ({ reason }) => (reason === null ? '' : <Bidi>{reason}</Bidi>),
    },
  ]
  return (
    <>
      <p>{t(siteName)}</p>
      {unused.length > 0 && may && (
        <p>
          <a href={`/api/tag-blocks/${block.id}/labels`} target="_blank" rel="noreferrer">
            {t(texts.printLabels)}
          </a>
        </p>
      )}
      <Table caption={t(texts.tags)} columns={columns} rows={spent} rowKey={({ tag }) => tag} empty={null} />
      <Section title={`${t(texts.leased)} (${number(unused.length)})`}>
        <p>
          {unused.map(({ tag }) => (
            <Fragment key={tag}>
              <Code>{tag}</Code>{' '}
            </Fragment>
          ))}
        </p>
      </Section>
      {unused.length > 0 && <VoidForm id={block.id} may={may} />}
    </>
  )
}

function VoidForm({ id, may }: { id: string; may: boolean }) {
  const t = useText()
  const [lines, setLines] = useState('')
  const [reason, setReason] = useState('')
  const tags = () => lines.split(/\s+/).filter((line) => line !== '')
  return (
    <Section title={t(texts.voidTags)}>
      <Form
        state={useAction(voidTags)}
        input={() => ({ id, tags: tags(), reason })}
        onDone={() => {
          setLines('')
          setReason('')
        }}
        submit={t(texts.voidThem)}
        disabledReason={may ? undefined : t(texts.onlyKeepers)}
      >
        <TextField name="tags" label={t(texts.voidWhich)} value={lines} onChange={setLines} code lines={4} />
        <TextField name="reason" label={t(texts.voidReason)} value={reason} onChange={setReason} maxLength={500} />
      </Form>
    </Section>
  )
}
