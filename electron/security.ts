import { app, session, type Session, type WebContents } from 'electron';
import { foreignSwitches, OWN_SWITCHES } from './commandLine';
import { texts } from './ipc/language';
import { isAllowedRequest, isOwnDownload } from './origin';

/** Takes foreign switches off the command line and puts ours on. Must run before the app is ready. */
export function closeCommandLine(): void {
  if (app.isPackaged) {
    for (const name of foreignSwitches(process.argv.slice(1), process.platform)) app.commandLine.removeSwitch(name);
  }
  for (const [name, value] of OWN_SWITCHES) app.commandLine.appendSwitch(name, value);
}

/**
 * Sandboxes every page. Chromium refuses to run its sandbox as root on Linux, so there, and only there, a `--no-sandbox`
 * on the command line stands; for everyone else it is taken back.
 */
export function enableSandbox(): void {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (!(root && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox();
}

/** Denies every page, however it came to be, to navigate, open windows or attach guests. Runs before the window. */
export function closePages(): void {
  app.on('web-contents-created', (_event, contents) => closePage(contents));
}

function closePage(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every permission and cancels every request that would leave the app. Runs once the app is ready. */
export function closeSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('select-hid-device', (event) => event.preventDefault());
  target.on('select-serial-port', (event) => event.preventDefault());
  target.on('select-usb-device', (event) => event.preventDefault());
  target.on('will-download', (event, item) => {
    if (isOwnDownload(item.getURL(), item.getFilename())) item.setSaveDialogOptions({ title: texts().save.title });
    else event.preventDefault();
  });
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }));
  target.setSpellCheckerEnabled(false);
}

function isAllowed(address: string): boolean {
  return isAllowedRequest(address) || (!app.isPackaged && address.startsWith('devtools://'));
}
