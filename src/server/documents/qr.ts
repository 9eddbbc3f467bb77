import { encode } from 'uqr'

/** Above this version the modules get too fine for a worn print; the code then takes less error correction instead. */
const versionMaxAtM = 29

/**
 * A QR code as SVG: one black path on white, four modules of quiet zone, so that no printer shows seams. Upper-case
 * base45 text is packed alphanumerically. Throws when the text does not fit a QR code (about 4,296 such characters).
 */
export function qrSvg(text: string): Uint8Array {
  const border = 4
  const light = encode(text, { ecc: 'L', border })
  const strong = light.version > 36 ? light : encode(text, { ecc: 'M', border })
  const { data, size } = strong.version > versionMaxAtM ? light : strong
  let path = ''
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      const width = x - from + 1
      path += `M${from} ${y}h${width}v1h-${width}z`
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  return new TextEncoder().encode(svg)
}
