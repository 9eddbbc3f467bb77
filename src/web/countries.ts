/** ISO 3166-1 alpha-2 codes of today's countries; their names come from the browser in its own language. */
const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )
/** Libya and the countries around it come first; then all by name. */
const near = ['LY', 'TN', 'DZ', 'NE', 'TD', 'SD', 'EG', 'SY', 'TR', 'RU']

/** Countries as choices, named in the reader's language. */
export function countries(locale: string): { key: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const choice = (key: string) => ({ key, label: names.of(key) ?? key })
  const rest = codes.filter((code) => !near.includes(code)).map(choice)
  return [...near.map(choice), ...rest.sort((a, b) => a.label.localeCompare(b.label, locale))]
}
