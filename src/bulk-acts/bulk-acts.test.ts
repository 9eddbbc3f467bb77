import { describe, expect, it } from 'vitest'
import { actions } from '../features.ts'
import { bulkActs, bulkLists } from './bulk-acts.ts'
import { bulkActors } from './readers.ts'

describe('acts on many rows', () => {
  it('are for whom they are on one row, and for nobody else', () => {
    expect([...bulkActors].toSorted()).toEqual([...new Set(bulkActs.flatMap(({ action }) => action.roles))].toSorted())
  })

  it('are done in lists where rows can be chosen, as they are done now', () => {
    for (const { list, action, name } of bulkActs) {
      expect(
        bulkLists.map(({ path }) => path),
        name,
      ).toContain(list)
      expect(actions, name).toContain(action)
    }
    for (const { path } of bulkLists) expect(bulkActs.map(({ list }) => list)).toContain(path)
  })

  it('ask for what their action takes, beside the record', () => {
    for (const { action, fields, name } of bulkActs) {
      const taken = Object.keys(action.input.shape)
      expect(taken, name).toEqual(expect.arrayContaining(fields.map(({ key }) => key)))
      const given = taken.filter((key) => !fields.some((field) => field.key === key))
      expect(['id', 'personId', 'traineeId'], name).toEqual(expect.arrayContaining(given))
    }
  })

  it('are none that is said of one person alone, and no second signature', () => {
    const alone =
      /^(eligibility|match|duplicate|vetting\w*|interview|conductComplaint|probation\w*|detention|forceUse|dossier\w*|child\w*|healthRecord|complaint|erasure|userChange|appeal|cardRevocation)\.|\.(sign|decide|approve|vote|confirm|settle|release)$/
    expect(bulkActs.map(({ name }) => name).filter((name) => alone.test(name))).toEqual([])
  })
})
