import { useLocation } from '@tanstack/react-router'
import { useContext, useSyncExternalStore } from 'react'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Moment } from '../kit/Dates.tsx'
import { Link } from '../kit/Link.tsx'
import { Notice } from '../kit/Notice.tsx'
import type { Draft } from './draft.ts'
import type { DraftBook } from './draft-book.ts'
import { draftTexts } from './draft-texts.ts'
import { DraftsContext } from './drafts-context.ts'

/** What the officer began to type and did not save: all of it on the first page, and on a page what a closed form of it has. */
export function DraftsLeft() {
  const drafts = useContext(DraftsContext)
  return drafts && <Left book={drafts.book} />
}

function Left({ book }: { book: DraftBook }) {
  const t = useText()
  const { href } = useLocation()
  const lying = useSyncExternalStore(book.subscribe, () => book.lying)
  const here = href === '/' ? lying : lying.filter(({ path }) => path === href)
  if (here.length === 0) return null
  return (
    <div className="page">
      <Notice title={t(draftTexts.left)}>
        <ul>
          {here.map((draft) => (
            <li key={draft.id}>
              <LeftDraft draft={draft} here={draft.path === href} />{' '}
              <Button look="quiet" onPress={() => void book.forget(draft.id)}>
                {t(draftTexts.discard)}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function LeftDraft({ draft: { path, title, at }, here }: { draft: Draft; here: boolean }) {
  const t = useText()
  return (
    <>
      {here ? <bdi>{title}</bdi> : <Link href={path}>{title}</Link>} · <Moment value={new Date(at).toISOString()} />
      {here && <span className="hint"> {t(draftTexts.openHere)}</span>}
    </>
  )
}
