/**
 * Legal forms and the generic nouns of organisations, each mapped to one class, so that "Ltd" and "Limited", شركة and
 * "Company" are one. Source: ISO 20275 (ELF) abbreviations in common use and the forms seen on OFAC and UN lists.
 */
const classes: Readonly<Record<string, string>> = {
  company: 'company co companies compagnie compania شركه kompaniya kompania',
  limited: 'limited ltd ltda limitada',
  'limited liability': 'llc llp lc ooo gmbh sarl srl sprl bv doo eood ood tov aps mmm zoo kft',
  'joint stock': 'jsc pjsc ojsc cjsc oao zao pao ao ag sa spa plc nv as asa oyj ab ad pt pte psc pjs qsc sal',
  incorporated: 'inc incorporated corp corporation',
  group: 'group holding holdings gruppa groupe grupo مجموعه',
  foundation: 'foundation fondation fundacion stiftung waqf مؤسسه موسسه fond fund',
  establishment: 'establishment est enterprise enterprises entreprise empresa',
  trading: 'trading trade tijara تجاره',
  international: 'international intl internacional internationale',
  organisation: 'organization organisation org منظمه association society jamiyya جمعيه',
  bank: 'bank banque banco مصرف بنك',
}
export const legalForms: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
