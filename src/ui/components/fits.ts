import type { Attachment } from 'svelte/attachments';

/** Tells whether what a box holds fits its width, now and whenever either changes. */
export function whetherFits(tell: (fits: boolean) => void): Attachment<HTMLElement> {
  return (box) => {
    const inside = box.firstElementChild as HTMLElement;
    const observer = new ResizeObserver(() => tell(inside.offsetWidth <= box.offsetWidth));
    observer.observe(box);
    observer.observe(inside);
    return () => observer.disconnect();
  };
}
