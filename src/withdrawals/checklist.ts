import { normalNumber } from '../kernel/numbers.ts'
import {
  ChecklistItem,
  type DeclaredWeapon,
  type FoundWeapon,
  type InspectionFinding,
  type Lack,
  optionalItems,
  type WithdrawalAnswer,
} from './withdrawal.ts'

type Declared = Pick<DeclaredWeapon, 'id' | 'weaponClass' | 'serialNormal' | 'serial' | 'count'>
type Answered = Pick<WithdrawalAnswer, 'item' | 'answer' | 'counted' | 'serials' | 'seals'>

/**
 * What a withdrawal lacks to be verified (§2.2): each item of the checklist answered yes (what there may be nothing of, also as not
 * applicable), as many weapons of each class counted as were declared, each declared serial read and none that was not declared, and a
 * seal of its own on each. Serials and seals are compared in normal form. Empty where it is complete. `answers` are the newest of each item.
 */
export function lacking(weapons: readonly Declared[], answers: readonly Answered[]): Lack[] {
  return ChecklistItem.options.flatMap((item): Lack[] => {
    const answer = answers.find((one) => one.item === item)
    if (!answer) return [{ item, reason: 'notAnswered', subject: '' }]
    const skipped = answer.answer === 'notApplicable' && optionalItems.includes(item)
    if (answer.answer !== 'yes') return skipped ? [] : [{ item, reason: 'answeredNo', subject: '' }]
    if (item === 'weaponsCounted') return countsLacking(weapons, answer)
    if (item === 'serialsCompared') return serialsLacking(weapons, answer)
    return item === 'sealsPut' ? sealsLacking(weapons, answer) : []
  })
}

function countsLacking(weapons: readonly Declared[], { counted }: Answered): Lack[] {
  const classes = [...new Set([...weapons, ...counted].map(({ weaponClass }) => weaponClass))]
  const sum = (of: readonly { readonly weaponClass: string; readonly count: number }[], weaponClass: string) =>
    of.filter((one) => one.weaponClass === weaponClass).reduce((all, { count }) => all + count, 0)
  return classes
    .filter((weaponClass) => sum(weapons, weaponClass) !== sum(counted, weaponClass))
    .map((subject) => ({ item: 'weaponsCounted', reason: 'countDiffers', subject }))
}

function serialsLacking(weapons: readonly Declared[], { serials }: Answered): Lack[] {
  const read = serials.map(normalNumber).filter((serial) => serial !== '')
  const declared = weapons.map(({ serialNormal }) => serialNormal).filter((serial) => serial !== '')
  return [
    ...weapons
      .filter(({ serialNormal }) => serialNormal !== '' && !read.includes(serialNormal))
      .map(({ serial }): Lack => ({ item: 'serialsCompared', reason: 'serialMissing', subject: serial })),
    ...serials
      .filter((serial) => normalNumber(serial) !== '' && !declared.includes(normalNumber(serial)))
      .map((subject): Lack => ({ item: 'serialsCompared', reason: 'serialUnknown', subject })),
  ]
}

function sealsLacking(weapons: readonly Declared[], { seals }: Answered): Lack[] {
  const numbers = seals.map(({ seal }) => normalNumber(seal))
  return [
    ...weapons
      .filter(({ id }) => !seals.some(({ weaponId }) => weaponId === id))
      .map(
        ({ serial, weaponClass }): Lack => ({ item: 'sealsPut', reason: 'notSealed', subject: serial || weaponClass }),
      ),
    ...seals
      .filter(({ seal }, i) => numbers.indexOf(normalNumber(seal)) !== i)
      .map(({ seal }): Lack => ({ item: 'sealsPut', reason: 'sealTwice', subject: seal })),
  ]
}

/** What an inspection found against what was recorded: weapons that are gone, another serial or seal, a seal that is broken. */
export function compared(
  weapons: readonly Pick<DeclaredWeapon, 'id' | 'serialNormal' | 'seal'>[],
  found: readonly FoundWeapon[],
): InspectionFinding[] {
  return weapons.flatMap(({ id: weaponId, serialNormal, seal }): InspectionFinding[] => {
    const seen = found.find((one) => one.weaponId === weaponId)
    if (!seen?.present) return [{ weaponId, what: 'missing' }]
    const findings: InspectionFinding[] = []
    if (serialNormal !== '' && normalNumber(seen.serial) !== serialNormal)
      findings.push({ weaponId, what: 'serialDiffers' })
    if (seal !== '' && normalNumber(seen.seal) !== normalNumber(seal)) findings.push({ weaponId, what: 'sealDiffers' })
    else if (seal !== '' && !seen.sealIntact) findings.push({ weaponId, what: 'sealBroken' })
    return findings
  })
}
