import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { openMagazine } from '../magazine-actions.ts'
import { MagazinesView } from '../views.ts'
import { Kilograms } from './Names.tsx'
import { PointField } from './PointField.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'
import { typedPoint } from './typed.ts'

/** The magazines within reach, what they hold, and whether an exposure allows less. */
export function MagazinesPage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/magazines', MagazinesView)
  return (
    <Page title={t(storage.magazines)} lead={t(storage.magazinesLead)}>
      <Notice kind="info" title={t(storage.aid)}>
        {t(storage.aidText)}
      </Notice>
      <Loaded read={read}>
        {({ magazines }) => (
          <Table
            caption={t(storage.magazines)}
            rows={magazines}
            rowKey={({ magazine }) => magazine.id}
            empty={<Empty>{t(storage.noMagazines)}</Empty>}
            columns={[
              { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
              {
                key: 'code',
                header: t(storage.code),
                cell: ({ magazine }) => (
                  <Link href={`/magazines/${magazine.id}`}>
                    <Code>{magazine.code}</Code>
                  </Link>
                ),
                sort: ({ magazine }) => magazine.code,
              },
              { key: 'name', header: t(storage.name), cell: ({ magazine }) => <Bidi>{magazine.name}</Bidi> },
              {
                key: 'compartments',
                header: t(storage.compartments),
                cell: ({ compartments }) => number(compartments),
                end: true,
              },
              {
                key: 'neq',
                header: t(texts.neq),
                cell: ({ grams }) => <Kilograms grams={grams} />,
                sort: ({ grams }) => grams,
                end: true,
              },
              {
                key: 'limits',
                header: t(storage.limits),
                cell: ({ exceeded, magazine }) =>
                  exceeded > 0 ? (
                    <Badge tone="bad" icon="warning">
                      {t(storage.exceededCount, { count: exceeded })}
                    </Badge>
                  ) : magazine.latitude === null ? (
                    <span className="muted">—</span>
                  ) : (
                    <Badge tone="good">{t(storage.within)}</Badge>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      <Disclosure title={t(storage.open)}>{(close) => <OpenForm onDone={close} />}</Disclosure>
    </Page>
  )
}

function OpenForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [siteId, setSite] = useState<string>(actor.siteId ?? '')
  const [fields, setFields] = useState({ code: '', name: '' })
  const [point, setPoint] = useState('')
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter((site) =>
    actor.siteId === null ? actor.joint || site.sideId === actor.sideId : site.id === actor.siteId,
  )
  const may = actor.roles.some((role) => openMagazine.roles.includes(role))
  const wrong = point.trim() !== '' && typedPoint(point) === undefined ? t(storage.pointWrong) : undefined
  return (
    <Form
      state={useAction(openMagazine)}
      input={() => ({ id, siteId, ...fields, ...(typedPoint(point) ?? { latitude: null, longitude: null }) })}
      onDone={onDone}
      submit={t(storage.open)}
      disabledReason={may ? wrong : t(texts.onlyKeepers)}
    >
      <Select
        name="siteId"
        label={t(texts.site)}
        value={siteId}
        onChange={setSite}
        choices={sites.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))}
      />
      <TextField
        name="code"
        label={t(storage.code)}
        value={fields.code}
        onChange={(code) => setFields({ ...fields, code: code.toUpperCase() })}
        code
      />
      <TextField
        name="name"
        label={t(storage.name)}
        value={fields.name}
        onChange={(name) => setFields({ ...fields, name })}
      />
      <PointField value={point} onChange={setPoint} optional />
    </Form>
  )
}
