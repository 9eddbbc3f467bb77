import { useLanguage } from '../../web/i18n.tsx'

/** Names a force or a unit to the reader: in Arabic, or to others in Latin script where it has such a name. */
export function useForceName(): (of: { nameArabic: string; nameLatin: string }) => string {
  const { language } = useLanguage()
  return ({ nameArabic, nameLatin }) => (language === 'ar' ? nameArabic : nameLatin || nameArabic)
}
