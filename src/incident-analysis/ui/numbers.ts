import { useFormat } from '../../web/i18n.tsx'

/** Numbers as figures have them: no more digits than matter. */
export function useFigureFormat() {
  const { number } = useFormat()
  return {
    number,
    /** With at most two places. */
    short: (value: number) => number(Math.round(value * 100) / 100),
    /** A probability; one below a thousandth is said to be below it. */
    chance: (p: number) => (p < 0.001 ? `<\u2009${number(0.001)}` : number(Number(p.toPrecision(2)))),
  }
}
