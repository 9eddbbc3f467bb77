import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { voidNumbers } from '../number-actions.ts'
import { CardBlockView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { leased: 'waiting', used: 'good', void: 'neutral' } as const

/** A block of card numbers: what became of each, and making unused ones void. */
export function CardBlockPage() {
  const t = useText()
  const id = useParam('id')
  const { actor } = useSession()
  const read = useRead(`/api/card-blocks/${id}`, CardBlockView)
  const first = read.data?.numbers[0]?.number ?? ''
  const may = actor.roles.some((role) => voidNumbers.roles.includes(role))
  return (
    <Page
      title={`${t(texts.block)} ${first}`}
      crumbs={[
        { title: t(texts.cards), href: '/cards' },
        { title: t(texts.blocks), href: '/card-blocks' },
      ]}
    >
      <Loaded read={read}>
        {({ block, siteName, numbers }) => (
          <>
            <p>{t(siteName)}</p>
            <Table
              caption={t(texts.blocks)}
              rows={numbers}
              rowKey={(one) => one.id}
              empty={null}
              columns={[
                {
                  key: 'number',
                  header: t(texts.number),
                  cell: ({ number, cardId }) =>
                    cardId === null ? (
                      <Code>{number}</Code>
                    ) : (
                      <Link href={`/cards/${cardId}`}>
                        <Code>{number}</Code>
                      </Link>
                    ),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ status }) => <Badge tone={tones[status]}>{t(texts[status])}</Badge>,
                  sort: ({ status }) => status,
                },
                {
                  key: 'reason',
                  header: t(texts.voidWhy),
                  cell: ({ reason }) => (reason === null ? '' : <Bidi>{reason}</Bidi>),
                },
              ]}
            />
            {numbers.some(({ status }) => status === 'leased') && <VoidForm id={block.id} may={may} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function VoidForm({ id, may }: { id: string; may: boolean }) {
  const t = useText()
  const [lines, setLines] = useState('')
  const [reason, setReason] = useState('')
  const numbers = () => lines.split(/\s+/).filter((line) => line !== '')
  return (
    <Section title={t(texts.voidNumbers)}>
      <Form
        state={useAction(voidNumbers)}
        input={() => ({ id, numbers: numbers(), reason })}
        onDone={() => {
          setLines('')
          setReason('')
        }}
        submit={t(texts.voidThem)}
        look="danger"
        disabledReason={may ? undefined : t(texts.siteOnly)}
      >
        <TextField name="numbers" label={t(texts.voidWhich)} value={lines} onChange={setLines} code lines={4} />
        <TextField name="reason" label={t(texts.voidWhy)} value={reason} onChange={setReason} maxLength={500} />
      </Form>
    </Section>
  )
}
