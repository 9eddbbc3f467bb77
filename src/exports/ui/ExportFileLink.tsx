import { useRefresh } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { texts } from './texts.ts'

/** Until the server has begun to write, which the page then says. */
const beginsAfter = 1500

/** Gets the file of an export; the browser shows how much has come. */
export function ExportFileLink({ id }: { id: string }) {
  const t = useText()
  const refresh = useRefresh()
  return (
    <a
      className="button button-main button-normal"
      href={`/api/list-exports/${id}/file`}
      download
      onClick={() => setTimeout(() => void refresh(), beginsAfter)}
    >
      {t(texts.getFile)}
    </a>
  )
}
