import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'

/** Back and forth between the pages of a list; nothing where there is only one. */
export function Pagination({
  page,
  pageSize,
  total,
  onPage,
}: {
  page: number
  pageSize: number
  total: number
  onPage: (page: number) => void
}) {
  const t = useText()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return null
  return (
    <nav className="pagination" aria-label={t(webTexts.pages)}>
      {page > 1 && <Button onPress={() => onPage(page - 1)}>{t(webTexts.previous)}</Button>}
      <span>{t(webTexts.pageOf, { page, pages })}</span>
      {page < pages && <Button onPress={() => onPage(page + 1)}>{t(webTexts.next)}</Button>}
    </nav>
  )
}
