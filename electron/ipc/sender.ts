import type { WebFrameMain } from 'electron';
import { APP_ORIGIN, isOwnAddress } from '../origin';

/** The part of a frame that tells who is asking. */
export type Sender = Pick<WebFrameMain, 'origin' | 'url'> & { readonly parent: unknown };

/** True only for the main frame of our own page. A frame that is gone by the time it is asked about is `null`. */
export function isTrustedSender(sender: Sender | null): boolean {
  return sender !== null && sender.parent === null && sender.origin === APP_ORIGIN && isOwnAddress(sender.url);
}
