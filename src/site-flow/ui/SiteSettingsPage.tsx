import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { stationTexts } from '../code-lists.ts'
import { SiteSector } from '../sector.ts'
import { closeSector, openSector, signSetting, turnDownSetting } from '../setting-actions.ts'
import type { Working } from '../site-setting.ts'
import { BoardView, type SectorRow } from '../views.ts'
import { SettingForm } from './SettingForm.tsx'
import { sectorTexts, settingTexts, stayTexts, texts, useTexts } from './texts.ts'

/** How a site works, what is proposed for it, and its sectors. */
export function SiteSettingsPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/sites/${id}/board`, BoardView)
  return (
    <Page
      title={t(texts.settings)}
      lead={read.data && t(read.data.site.name)}
      crumbs={[{ title: t(texts.board), href: `/site-board/${id}` }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <InForce view={view} />
            {view.proposed && <Proposed view={view} />}
            <Sectors view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function InForce({ view }: { view: BoardView }) {
  const t = useText()
  const { setting, working, names, proposed } = view
  return (
    <Section
      title={t(texts.settings)}
      actions={setting && <Badge tone="good">{t(settingTexts[setting.status])}</Badge>}
    >
      {setting ? (
        <DescriptionList
          items={[
            { term: t(texts.reason), value: <Bidi>{setting.reason}</Bidi> },
            { term: t(texts.proposedBy), value: <ByWhom name={names[setting.proposedBy]} at={setting.proposedAt} /> },
            { term: t(texts.signedBy), value: <ByWhom name={names[setting.signedBy ?? '']} at={setting.signedAt} /> },
          ]}
        />
      ) : (
        <Notice>{t(texts.usual)}</Notice>
      )}
      <Shown working={working} />
      {proposed === null && (
        <Disclosure title={t(texts.propose)}>{(close) => <SettingForm view={view} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function Shown({ working }: { working: Working }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.stay), value: t(stayTexts[working.stay]) },
          { term: t(texts.capacity), value: number(working.capacity) },
        ]}
      />
      <Table
        caption={t(texts.stations)}
        rows={working.stations}
        rowKey={({ station }) => station}
        columns={[
          { key: 'station', header: t(texts.station), cell: ({ station }) => t(stationTexts[station]) },
          { key: 'use', header: t(texts.usedFor), cell: ({ use }) => t(useTexts[use]) },
          { key: 'desks', header: t(texts.desks), cell: ({ desks }) => number(desks), end: true },
          { key: 'minutes', header: t(texts.minutesEach), cell: ({ minutes }) => number(minutes), end: true },
        ]}
      />
      <p className="hint">{t(texts.minutesHint)}</p>
    </>
  )
}

function Proposed({ view: { proposed, names } }: { view: BoardView }) {
  const t = useText()
  const sign = useAction(signSetting)
  const turnDown = useAction(turnDownSetting)
  if (!proposed) return null
  return (
    <Section title={t(texts.proposed)}>
      <DescriptionList
        items={[
          { term: t(texts.reason), value: <Bidi>{proposed.reason}</Bidi> },
          { term: t(texts.proposedBy), value: <ByWhom name={names[proposed.proposedBy]} at={proposed.proposedAt} /> },
        ]}
      />
      <Shown working={proposed} />
      <SecondSignature of={proposed} sign={sign} turnDown={turnDown} />
    </Section>
  )
}

function Sectors({ view: { sectors, site } }: { view: BoardView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.sectors)}>
      <Table
        caption={t(texts.sectors)}
        rows={sectors}
        rowKey={({ sector }) => sector.id}
        empty={<Empty>{t(texts.noSectors)}</Empty>}
        columns={[
          { key: 'code', header: t(texts.code), cell: ({ sector }) => <Code>{sector.code}</Code> },
          { key: 'name', header: t(texts.name), cell: ({ sector }) => <Bidi>{sector.name}</Bidi> },
          { key: 'kind', header: t(texts.kind), cell: ({ sector }) => t(sectorTexts[sector.kind]) },
          { key: 'beds', header: t(texts.beds), cell: ({ sector }) => number(sector.beds), end: true },
          { key: 'taken', header: t(texts.taken), cell: ({ taken }) => number(taken), end: true },
          { key: 'close', header: t(texts.closeSector), cell: (row) => <CloseSector row={row} /> },
        ]}
      />
      <Disclosure title={t(texts.openSector)}>{(close) => <SectorForm siteId={site.id} onDone={close} />}</Disclosure>
    </Section>
  )
}

function CloseSector({ row: { sector, taken } }: { row: SectorRow }) {
  const t = useText()
  const { actor } = useSession()
  const { send, sending, answer } = useAction(closeSector)
  const why = !actor.roles.includes('siteManager') ? t(texts.onlyManager) : taken > 0 ? t(texts.stillSlept) : undefined
  return (
    <>
      <Button isPending={sending} disabledReason={why} onPress={() => void send({ id: sector.id })}>
        {t(texts.closeSector)}
      </Button>
      {answer?.outcome === 'refused' && <span className="fault">{answer.text}</span>}
    </>
  )
}

function SectorForm({ siteId, onDone }: { siteId: string; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SiteSector['kind'] | ''>('')
  const [beds, setBeds] = useState('')
  return (
    <Form
      state={useAction(openSector)}
      input={() => ({ id, siteId, code, name, kind, beds: wholeNumber(beds) })}
      onDone={onDone}
      submit={t(texts.openSector)}
      disabledReason={actor.roles.includes('siteManager') ? undefined : t(texts.onlyManager)}
    >
      <RadioGroup
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={SiteSector.shape.kind.options.map((key) => ({ key, label: t(sectorTexts[key]) }))}
      />
      <TextField
        name="code"
        label={t(texts.code)}
        value={code}
        onChange={(typed) => setCode(typed.toUpperCase())}
        code
      />
      <TextField name="name" label={t(texts.name)} value={name} onChange={setName} />
      <TextField name="beds" label={t(texts.beds)} value={beds} onChange={setBeds} inputMode="numeric" code />
    </Form>
  )
}
