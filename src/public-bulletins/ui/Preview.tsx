import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { PreviewView } from '../views.ts'
import { BulletinPeriod } from './BulletinPeriod.tsx'
import { BulletinTables } from './BulletinTables.tsx'
import { texts } from './texts.ts'

/** What would be published now, with what is withheld and why; `query` names the last day, or the bulletin that is corrected. */
export function Preview({ query }: { query: string }) {
  const t = useText()
  const read = useRead(`/api/public-bulletin-preview?${query}`, PreviewView)
  return (
    <Loaded read={read}>
      {(view) => (
        <>
          <p>
            <BulletinPeriod of={view} />
          </p>
          <Notice>{t(texts.preview)}</Notice>
          {view.agrees ? <p>{t(texts.agrees)}</p> : <Notice kind="warning">{t(texts.doesNotAgree)}</Notice>}
          <BulletinTables tables={view.tables} arms={view.arms} money={view.money} names={view.names} />
        </>
      )}
    </Loaded>
  )
}
