const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 3.5L22 20.5H2L12 3.5zM12 10v5M12 17.6v.4',
  info: 'M12 2.5a9.5 9.5 0 100 19 9.5 9.5 0 000-19zM12 11v6M12 7.2v.4',
  clock: 'M12 2.5a9.5 9.5 0 100 19 9.5 9.5 0 000-19zM12 7v5.5l3.5 2',
  circle: 'M12 4a8 8 0 100 16 8 8 0 000-16z',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5zM8 12h8',
  truck: 'M2 6h12v10H2zM14 10h4l4 3.5V16h-8zM6.5 19a2 2 0 100-4 2 2 0 000 4zM17.5 19a2 2 0 100-4 2 2 0 000 4z',
  lock: 'M5 11h14v10H5zM8 11V7.5a4 4 0 018 0V11',
  camera: 'M3 7h4l2-3h6l2 3h4v13H3zM12 9.5a4 4 0 100 8 4 4 0 000-8z',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21',
  menu: 'M3 6h18M3 12h18M3 18h18',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  person: 'M12 3a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM3.5 21c.6-4.5 4-7 8.500-7s7.900 2.500 8.500 7z',
  list: 'M8 6h13M8 12h13M8 18h13M3 6h.5M3 12h.5M3 18h.5',
  plus: 'M12 4v16M4 12h16',
  bell: 'M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21.5h4',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside a word. It never stands alone, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
