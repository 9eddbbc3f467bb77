import { useLanguage } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { nameIn } from '../code-lists.ts'

/** A facility by its name in the reader's language, with the way to its page. */
export function FacilityName({ id, nameAr, nameEn }: { id: string; nameAr: string; nameEn: string }) {
  const { language } = useLanguage()
  return (
    <Link href={`/facilities/${id}`}>
      <Bidi>{nameIn(language, { nameAr, nameEn })}</Bidi>
    </Link>
  )
}
