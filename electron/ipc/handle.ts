import { ipcMain } from 'electron';
import type { Channel, IpcContract } from './contract';
import type { Parsed } from './parse';
import { isTrustedSender } from './sender';

/** Thrown back to a sender that may not ask, or asks for what the contract does not know. */
export class RefusedRequest extends Error {
  constructor(
    readonly channel: Channel,
    readonly reason: 'sender' | 'request',
  ) {
    super(`${channel} refused: ${reason}`);
    this.name = 'RefusedRequest';
  }
}

/**
 * The one way to answer a channel: refuses any sender but our main frame, parses what came, then runs.
 *
 * @throws RefusedRequest to the sender, as a rejected promise
 */
export function handle<C extends Channel>(
  channel: C,
  parse: (input: unknown) => Parsed<IpcContract[C]['request']>,
  run: (request: IpcContract[C]['request']) => Promise<IpcContract[C]['response']>,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]) => {
    if (!isTrustedSender(event.senderFrame)) throw new RefusedRequest(channel, 'sender');
    const parsed = args.length > 1 ? ({ ok: false } as const) : parse(args[0]);
    if (!parsed.ok) throw new RefusedRequest(channel, 'request');
    return run(parsed.value);
  });
}
