/**
 * Forms of one given name that no sound rule joins: clerks' abbreviations, short forms and equivalents across languages.
 * Source: written for this project from common knowledge of the languages; each row is one name, its full form first.
 */
const rows = `
muhammad md mohd muhd mhd mohmd mohamad moh
abdullah abdo abdou
husayn hussien
yahya yehia
isa issa eissa eisa
musa moussa
yusuf joseph yousef giuseppe jose
ibrahim abraham brahim
sulayman solomon suleiman soliman
dawud david daoud
yaqub jacob
ishaq isaac
ismail ishmael
maryam mary maria miriam
alexander aleksandr oleksandr alexandr alejandro alessandro sasha alex iskandar aliaksandr
alexei aleksey oleksii alexey alexis aliaksei
michael mikhail mykhailo mihail michel miguel michele misha mikhael mihailo
nicholas nikolai mykola nikolay nicolas kolya
john ivan jan johan johannes juan jean giovanni yahya jon
peter pyotr petr petro pedro pierre pietro
paul pavel pavlo pablo paolo
george georgy yuri yuriy georgi jorge georges giorgi heorhii
vladimir volodymyr uladzimir vova
dmitry dmytro dmitri dima dzmitry
sergey serhii serhiy siarhei serge sergio
andrew andrei andriy andrey andre andrea andres
evgeny yevhen yevgeny eugene evgenii
igor ihor
oleg oleh
konstantin kostiantyn constantine
vitaly vitalii
elena olena yelena helen helena alena
natalia nataliya natalya natasha
tatiana tetiana tatyana
anna hanna ann anne
julia yulia iuliia yuliya julija
ekaterina kateryna yekaterina catherine katherine
stephen stepan steven stefan esteban etienne
gregory grigory hryhorii
anthony anton antonio antoine tony
william bill will guillermo guillaume willy
robert bob rob bobby
richard dick rick
james jim jimmy jaime jacques
joseph joe josef iosif osip
thomas tom tomas
charles charlie carlos carl karl
edward ed eddie eduard eduardo
elizabeth liz beth elisabeth
margaret maggie peggy
daniel dan danny daniil danylo
samuel sam samvel
benjamin benny
frederick fred frederic
lawrence larry laurent lorenzo
`
const rowOf = new Map<string, number[]>()
rows
  .trim()
  .split('\n')
  .forEach((row, number) => {
    for (const word of row.split(' ')) rowOf.set(word, [...(rowOf.get(word) ?? []), number])
  })

/** Rows of the table that hold this word; two words with a common row are forms of one name. */
export function variantRows(word: string): readonly number[] {
  return rowOf.get(word) ?? noRows
}
const noRows: readonly number[] = []

/** Every form in the rows of this word. */
export function variantsOf(word: string): string[] {
  const numbers = rowOf.get(word)
  if (!numbers) return []
  return [...rowOf]
    .filter(([other, mine]) => other !== word && mine.some((row) => numbers.includes(row)))
    .map(([w]) => w)
}
