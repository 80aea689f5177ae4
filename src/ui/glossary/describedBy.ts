/**
 * Adds an id to those an element is described by, last: its own help and problems are read first.
 *
 * @returns takes the id away again; what else the element is described by then stays
 */
export function describedBy(element: Element, id: string): () => void {
  const others = (): readonly string[] =>
    (element.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter((each) => each !== '' && each !== id);
  const set = (ids: readonly string[]): void => {
    if (ids.length === 0) element.removeAttribute('aria-describedby');
    else element.setAttribute('aria-describedby', ids.join(' '));
  };
  set([...others(), id]);
  return () => set(others());
}
