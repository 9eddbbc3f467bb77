import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CameraField } from '../../web/kit/CameraField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { keepPhoto } from '../photo-actions.ts'
import { PersonPhotosView } from '../views.ts'
import { texts } from './photo-texts.ts'

/** The photo of a person, taking a new one, and those before it. */
export function PhotoSection({ personId }: { personId: string }) {
  const t = useText()
  const { actor } = useSession()
  const path = `/api/people/${personId}/photos`
  const read = useRead(path, PersonPhotosView)
  const may = actor.roles.some((role) => keepPhoto.roles.includes(role))
  return (
    <Section title={t(texts.photo)}>
      <Loaded read={read}>
        {({ photos: [current, ...earlier] }) => (
          <>
            {current ? <Photo path={path} {...current} /> : <Empty>{t(texts.none)}</Empty>}
            {may && (
              <Disclosure title={t(current ? texts.newPhoto : texts.take)}>
                {(close) => <Take path={path} personId={personId} onDone={close} />}
              </Disclosure>
            )}
            {earlier.length > 0 && (
              <details>
                <summary>{t(texts.earlier)}</summary>
                {earlier.map((one) => (
                  <Photo key={one.photo.id} path={path} {...one} />
                ))}
              </details>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Photo({ path, photo, takenByName }: { path: string } & PersonPhotosView['photos'][number]) {
  const t = useText()
  const look = photo.status === 'current' ? 'photo-face' : 'photo-face photo-face-small'
  return (
    <div>
      <img className={look} src={`${path}/${photo.sha256}`} alt={t(texts.photo)} />
      <p className="muted">
        <ByWhom name={takenByName} at={photo.takenAt} />
      </p>
    </div>
  )
}

function Take({ path, personId, onDone }: { path: string; personId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [sha256, setPhoto] = useState<string | null>(null)
  return (
    <Form
      state={useAction(keepPhoto)}
      input={() => ({ id, personId, sha256: sha256 ?? '' })}
      onDone={onDone}
      submit={t(texts.keep)}
      disabledReason={sha256 === null ? t(texts.takeFirst) : undefined}
    >
      <CameraField
        name="sha256"
        label={t(texts.take)}
        hint={t(texts.hint)}
        path={path}
        value={sha256}
        onChange={setPhoto}
      />
    </Form>
  )
}
