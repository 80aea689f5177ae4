import { describe, expect, it } from 'vitest';
import { foreignSwitches, OWN_SWITCHES } from '../../electron/commandLine';
import { isTrustedSender } from '../../electron/ipc/sender';
import { isAllowedRequest, isOwnAddress, isOwnDownload } from '../../electron/origin';
import { withoutUnknownFuses } from '../../electron/packaging/fuseLines';

describe('foreignSwitches', () => {
  it('finds what a shortcut could slip in, on any system', () => {
    const args = ['--remote-debugging-port=9222', '-inspect', '--js-flags=--expose-gc', 'plan.praksisplan', '--'];
    expect(foreignSwitches(args, 'linux')).toEqual(['remote-debugging-port', 'inspect', 'js-flags']);
    expect(foreignSwitches(['/Remote-Debugging-Port=1', 'C:\\plan.praksisplan'], 'win32')).toEqual([
      'remote-debugging-port',
    ]);
  });

  it('leaves paths alone where a slash begins one', () => {
    expect(foreignSwitches(['/home/kari/plan.praksisplan'], 'linux')).toEqual([]);
  });

  it('keeps where the data lies and how windows are drawn', () => {
    expect(foreignSwitches(['--user-data-dir=/a', '--no-sandbox', '--disable-gpu'], 'linux')).toEqual([]);
  });

  it('does not let a foreign switch stand in for one of ours', () => {
    const foreign = foreignSwitches(['--host-resolver-rules=MAP * 10.0.0.1', '--disable-features=X'], 'linux');
    const ours = OWN_SWITCHES.map(([name]) => name);
    expect(ours).toEqual(expect.arrayContaining(foreign));
    expect(foreign).toHaveLength(2);
  });
});

describe('the origin', () => {
  it.each(['app://practice/', 'app://practice/index.html?x#y'])('is %s', (address) => {
    expect([isOwnAddress(address), isAllowedRequest(address)]).toEqual([true, true]);
  });

  it.each([
    'app://practice.evil/',
    'app://practice',
    'app://other/',
    'http://practice/',
    'https://example.org/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu',
    ' app://practice/',
    '',
  ])('is not %j', (address) => {
    expect([isOwnAddress(address), isAllowedRequest(address)]).toEqual([false, false]);
  });

  it('may hold bytes the page made itself', () => {
    expect(isAllowedRequest('data:image/png;base64,AA')).toBe(true);
    expect(isAllowedRequest('blob:app://practice/1-2-3')).toBe(true);
  });

  it('hands out only its own bytes, under names that run nothing', () => {
    expect(isOwnDownload('blob:app://practice/1', 'tall.csv')).toBe(true);
    expect(isOwnDownload('blob:app://practice/1', 'tall.csv.exe')).toBe(false);
    expect(isOwnDownload('blob:app://practice/1', 'side.html')).toBe(false);
    expect(isOwnDownload('https://example.org/tall.csv', 'tall.csv')).toBe(false);
  });
});

describe('isTrustedSender', () => {
  const page = { origin: 'app://practice', url: 'app://practice/#plan', parent: null };

  it('trusts the main frame of our page', () => {
    expect(isTrustedSender(page)).toBe(true);
  });

  it.each([
    ['a frame that is gone', null],
    ['a sub-frame of our own', { ...page, parent: {} }],
    ['another origin', { ...page, origin: 'https://example.org', url: 'https://example.org/' }],
    ['an origin that only looks like ours', { ...page, origin: 'app://practice.evil', url: 'app://practice.evil/' }],
    ['an empty page', { ...page, origin: 'null', url: 'about:blank' }],
    ['our origin with an address elsewhere', { ...page, url: 'https://example.org/' }],
  ])('does not trust %s', (_what, sender) => {
    expect(isTrustedSender(sender)).toBe(false);
  });
});

describe('withoutUnknownFuses', () => {
  const text = 'electronFuses:\n  runAsNode: false\n  grantFileProtocolExtraPrivileges: false\n  other: true\n';

  it('leaves out only the fuses an older Electron lacks', () => {
    expect(withoutUnknownFuses(text, 7)).toEqual({
      text: 'electronFuses:\n  runAsNode: false\n  other: true\n',
      left: ['grantFileProtocolExtraPrivileges'],
    });
    expect(withoutUnknownFuses(text, 9)).toEqual({ text, left: [] });
  });
});
