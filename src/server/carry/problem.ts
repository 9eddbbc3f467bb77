const texts = {
  noCarry: 'This is no file that Sulh carries between a site and the centre.',
  damaged: 'The file was damaged or changed on its way. Nothing of it was taken in: write it anew.',
  cutShort: 'The file was cut short: its end is missing. Nothing of it was taken in: write it anew.',
  notForHere: 'The file was not sealed for this server.',
  otherKind:
    'The file goes the other way: what a site sends is taken in with "carry in", what the centre answers with "carry back".',
  noHub: 'This server is no site’s own server: there is nothing that it would carry to a centre.',
  noCentre: 'This server is a site’s own: what is carried is taken in at the centre.',
  unknownHub: 'No site’s own server is enrolled under the name and key of this file. Nothing was taken in.',
  shutOut: 'The server that wrote this file was shut out, or was enrolled anew since. Nothing was taken in.',
  otherHub: 'The file is for another server, or for this one before it was enrolled anew. Nothing was taken in.',
  gap: 'The records in this file do not follow on those that are here. Carry a new file to the centre, and its answer back.',
} as const

/** Why a carried file was not taken, in a line that says what to do. */
export class CarryProblem extends Error {
  readonly code: keyof typeof texts

  constructor(code: keyof typeof texts, detail = '') {
    super(detail === '' ? texts[code] : `${texts[code]} (${detail})`)
    this.name = 'CarryProblem'
    this.code = code
  }
}
