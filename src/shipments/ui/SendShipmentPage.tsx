import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { classTexts } from '../../weapons/code-lists.ts'
import { useWeaponByTag } from '../../weapons/ui/useWeaponByTag.ts'
import { can, makeAndModel, type Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { ScanField } from '../../web/kit/ScanField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { webTexts } from '../../web/texts.ts'
import { useToday } from '../../web/time-zone.ts'
import { sendShipment } from '../actions.ts'
import { shipmentLimit } from '../shipment.ts'
import { texts } from './texts.ts'

/** Puts weapons in a crate by their tags, seals it, and sends it to another site. */
export function SendShipmentPage() {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const today = useToday()
  const [id] = useState(newId)
  const [weapons, setWeapons] = useState<readonly Weapon[]>([])
  const [toSiteId, setSite] = useState('')
  const [seal, setSeal] = useState('')
  const [escort, setEscort] = useState('')
  const [expectedOn, setExpected] = useState(today)
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter(
    (site) => site.sideId === actor.sideId && site.id !== actor.siteId && site.status === 'open',
  )
  const weaponIds = weapons.map((weapon) => weapon.id)
  return (
    <Page title={t(texts.send)} lead={t(texts.sendLead)} crumbs={[{ title: t(texts.shipments), href: '/shipments' }]}>
      <Form
        state={useAction(sendShipment)}
        input={() => ({ id, toSiteId, seal, escort, expectedOn, weaponIds })}
        onDone={() => go(`/shipments/${id}`)}
        submit={t(texts.send)}
        disabledReason={actor.siteId === null ? t(texts.noSite) : undefined}
      >
        <FieldGroup title={`${t(texts.crate)} (${weapons.length})`}>
          <Crate weapons={weapons} onChange={setWeapons} />
        </FieldGroup>
        <Select
          name="toSiteId"
          label={t(texts.to)}
          value={toSiteId}
          onChange={setSite}
          choices={sites.map((site) => ({ key: site.id, label: t(site.name) }))}
        />
        <TextField name="seal" label={t(texts.seal)} value={seal} onChange={setSeal} code maxLength={40} />
        <TextField name="escort" label={t(texts.escort)} value={escort} onChange={setEscort} maxLength={200} optional />
        <DayField name="expectedOn" label={t(texts.expected)} value={expectedOn} onChange={setExpected} min={today} />
      </Form>
    </Page>
  )
}

function Crate({ weapons, onChange }: { weapons: readonly Weapon[]; onChange: (weapons: readonly Weapon[]) => void }) {
  const t = useText()
  const { actor } = useSession()
  const find = useWeaponByTag()
  const [problem, setProblem] = useState<string>()
  async function scan(tag: string): Promise<boolean> {
    const refuseWith = (words: string) => {
      setProblem(words)
      return false
    }
    if (weapons.some((weapon) => weapon.tag === tag)) return refuseWith(t(texts.inList))
    if (weapons.length >= shipmentLimit) return refuseWith(t(texts.full))
    const found = await find(tag)
    if (typeof found === 'string') return refuseWith(found)
    if (found.weapon.holder !== `armourer:${actor.id}` || !can('handOver', found.weapon))
      return refuseWith(t(texts.notHeld))
    setProblem(undefined)
    onChange([found.weapon, ...weapons])
    return true
  }
  return (
    <>
      <ScanField name="weaponIds" label={t(texts.scan)} hint={t(texts.scanHint)} onScan={scan} problem={problem} />
      <Table
        caption={t(texts.crate)}
        rows={weapons}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.emptyCrate)}</Empty>}
        columns={[
          { key: 'tag', header: t(texts.tag), cell: ({ tag }) => <Code>{tag}</Code> },
          { key: 'class', header: t(texts.class), cell: (weapon) => t(classTexts[weapon.class]) },
          { key: 'model', header: t(texts.model), cell: (weapon) => <Bidi>{makeAndModel(weapon)}</Bidi> },
          {
            key: 'serial',
            header: t(texts.serial),
            cell: ({ serial }) => (serial === null ? '—' : <Code>{serial}</Code>),
          },
          {
            key: 'out',
            header: t(webTexts.takeOut),
            cell: ({ id }) => (
              <Button look="quiet" onPress={() => onChange(weapons.filter((weapon) => weapon.id !== id))}>
                {t(webTexts.takeOut)}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
