import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether what stands in an element is wider than it, so that it has to be reached by the keyboard to be scrolled (WCAG 2.1.1). */
export function useScrolling<Box extends HTMLElement>(): [RefObject<Box | null>, boolean] {
  const box = useRef<Box>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () => setScrolls(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return [box, scrolls]
}
