import { useState } from 'react'
import { GroupField } from '../../groups/ui/GroupField.tsx'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { mayNameGiver } from '../../kernel/intake-source.ts'
import { fullName } from '../../people/person.ts'
import { PersonView } from '../../people/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { sourceTexts } from '../code-lists.ts'
import { IntakeForm } from './IntakeForm.tsx'
import { texts } from './texts.ts'

/** Taking a weapon in: from the person who brought it, or from another source. */
export function TakeInPage() {
  const t = useText()
  const personId = useQueryText('person')
  return (
    <Page title={t(texts.takeIn)} lead={t(texts.takeInLead)} crumbs={[{ title: t(texts.weapons), href: '/weapons' }]}>
      {personId === undefined ? <FromElsewhere /> : <FromPerson personId={personId} />}
    </Page>
  )
}

function FromPerson({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}`, PersonView)
  return (
    <Loaded read={read}>
      {({ person }) => (
        <>
          <Notice kind="info">
            {t(texts.from)} <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi>{' '}
            <Bidi lang="en">{fullName(person.nameLatin)}</Bidi> <Code>{person.number}</Code>
          </Notice>
          <IntakeForm source={{ kind: 'person', personId }} />
        </>
      )}
    </Loaded>
  )
}

const kinds = ['group', 'cache', 'seizure', 'spontaneous'] as const
type Kind = (typeof kinds)[number]

function FromElsewhere() {
  const t = useText()
  const [kind, setKind] = useState<Kind | ''>('')
  const [fields, setFields] = useState({ groupId: '', placeCode: '', by: '', reference: '', note: '', giver: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const { groupId, placeCode, by, reference, note, giver } = fields
  const source = {
    group: { kind: 'group' as const, groupId, personId: null, note },
    cache: { kind: 'cache' as const, placeCode, by, note },
    seizure: { kind: 'seizure' as const, placeCode, by, reference, note },
    spontaneous: { kind: 'spontaneous' as const, placeCode, note },
  }
  return (
    <>
      <Notice kind="info">
        {t(texts.noPerson)} <ButtonLink href="/people">{t(texts.people)}</ButtonLink>
      </Notice>
      <RadioGroup
        name="source.kind"
        label={t(texts.sourceTitle)}
        value={kind}
        onChange={setKind}
        choices={kinds.map((key) => ({ key, label: t(sourceTexts[key]) }))}
      />
      {kind !== '' && (
        <IntakeForm source={source[kind]} giver={mayNameGiver[kind] ? giver : ''}>
          <FieldGroup title={t(sourceTexts[kind])} {...(kind === 'group' ? { hint: t(texts.groupHint) } : {})}>
            {kind === 'group' ? (
              <GroupField name="source.groupId" label={t(texts.group)} value={groupId} onChange={set('groupId')} />
            ) : (
              <PlaceField name="source.placeCode" value={placeCode} onChange={set('placeCode')} />
            )}
            {(kind === 'cache' || kind === 'seizure') && (
              <TextField
                name="source.by"
                label={t(kind === 'cache' ? texts.foundBy : texts.seizedBy)}
                hint={t(texts.byHint)}
                value={by}
                onChange={set('by')}
                maxLength={200}
              />
            )}
            {kind === 'seizure' && (
              <TextField
                name="source.reference"
                label={t(texts.seizedUnder)}
                value={reference}
                onChange={set('reference')}
                maxLength={300}
              />
            )}
            <TextField
              name="source.note"
              label={t(texts.note)}
              value={note}
              onChange={set('note')}
              lines={2}
              maxLength={1000}
              optional={kind !== 'spontaneous'}
            />
            {mayNameGiver[kind] && (
              <TextField
                name="giver"
                label={t(texts.giver)}
                hint={t(texts.giverHint)}
                value={giver}
                onChange={set('giver')}
                maxLength={120}
                optional
              />
            )}
          </FieldGroup>
        </IntakeForm>
      )}
    </>
  )
}
