import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Whether what stands in an element is wider than it, so that it has to be reached by the keyboard to be scrolled (WCAG 2.1.1). */
export function useScrolling<Box extends HTMLElement>(): [RefObject<Box | null>, boolean] {
  const box = useRef<Box>(null)
  const [scrolls, setScrolls] = useState(false)
  // Before it is shown: nobody meets a place that scrolls and cannot be reached.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () => setScrolls(element.scrollWidth > element.clientWidth)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return [box, scrolls]
}
