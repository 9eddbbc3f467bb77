import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { PartyField } from '../../ceasefire/ui/PartyField.tsx'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { TrackKind } from '../track.ts'
import { openTrack } from '../track-actions.ts'
import { kindTexts, texts } from './texts.ts'

/** A track of talks, opened with who called it together and who takes part. */
export function OpenTrackPage() {
  const t = useText()
  const go = useGo()
  const programme = useRead('/api/programme', ProgrammeView)
  const open = useAction(openTrack)
  const bar = useRoleBar(openTrack)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<TrackKind | ''>('')
  const [name, setName] = useState({ ar: '', en: '', fr: '' })
  const [convener, setConvener] = useState<Party | ''>('')
  const [parties, setParties] = useState<(Party | '')[]>(['', ''])
  return (
    <Page title={t(texts.open)} crumbs={[{ title: t(texts.tracks), href: '/talks' }]} narrow>
      <Loaded read={programme}>
        {({ authorities }) => (
          <Form
            state={open}
            input={() => ({ id, kind, name, convener, parties })}
            onDone={() => go(`/talks/${id}`)}
            submit={t(texts.open)}
            disabledReason={bar}
          >
            <RadioGroup
              name="kind"
              label={t(texts.kind)}
              value={kind}
              onChange={setKind}
              choices={TrackKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
            />
            <GivenFields name="name" label={t(texts.nameOf)} value={name} onChange={setName} />
            <FieldGroup title={t(texts.convener)}>
              <PartyField
                name="convener"
                label={t(texts.convener)}
                authorities={authorities}
                value={convener}
                onChange={setConvener}
              />
            </FieldGroup>
            <FieldGroup title={t(texts.parties)} hint={t(texts.partiesHint)}>
              {parties.map((party, i) => (
                <PartyField
                  // biome-ignore lint/suspicious/noArrayIndexKey: a party has nothing else that tells it from another
                  key={i}
                  name={`parties.${i}`}
                  label={t(texts.party)}
                  authorities={authorities}
                  value={party}
                  onChange={(next) => setParties(parties.map((one, j) => (i === j ? next : one)))}
                />
              ))}
              <Button onPress={() => setParties([...parties, ''])}>{t(texts.addParty)}</Button>
              {parties.length > 2 && (
                <Button look="quiet" onPress={() => setParties(parties.slice(0, -1))}>
                  {t(texts.remove)}
                </Button>
              )}
            </FieldGroup>
          </Form>
        )}
      </Loaded>
    </Page>
  )
}
