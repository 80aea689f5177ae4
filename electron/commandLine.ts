/** Switches a packaged app leaves in place: where its data lies, and how it draws on this machine. */
const KEPT = new Set([
  'user-data-dir',
  'no-sandbox',
  'disable-gpu',
  'disable-dev-shm-usage',
  'ozone-platform',
  'ozone-platform-hint',
  'force-device-scale-factor',
]);

/** Switches the shell itself sets, so that the browser beneath never looks for the network. */
export const OWN_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-features', 'NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate'],
];

/**
 * The switches on a command line that a packaged app removes before the browser reads them: all but the kept ones, so
 * that a shortcut or a link cannot open a debugging port, relax a rule or load an extension.
 *
 * @param args the command line without the program's own name
 * @param platform Windows also takes `/name` and any letter case for a switch
 */
export function foreignSwitches(args: readonly string[], platform: string): string[] {
  const prefix = platform === 'win32' ? /^(?:--|-|\/)([^-=][^=]*)/ : /^(?:--|-)([^-=][^=]*)/;
  const names = args.flatMap((arg) => prefix.exec(arg)?.[1] ?? []).map((name) => name.toLowerCase());
  return [...new Set(names)].filter((name) => !KEPT.has(name));
}
