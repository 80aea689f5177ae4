const ODD: readonly string[] = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '/',
    '//',
    '\\',
    '-',
    '--',
    '---',
    '~',
    '*',
    '?',
    '|',
    ';',
    '$HOME',
    '%TEMP%',
    '`id`',
    '$(id)',
  ],
  ...['--x.praksisplan', '-x.praksisplan', '--file=/a.praksisplan', '--gpu-launcher=sh.praksisplan'],
  ...['http://x/a.praksisplan', 'https:a.praksisplan', 'app://practice/a.praksisplan', 'javascript:1//.praksisplan'],
  ...['data:,a.praksisplan', 'smb://x/a.praksisplan', 'file://server/a.praksisplan', 'file:///a%2Fb.praksisplan'],
  ...[
    'file:///a.praksisplan?x.praksisplan',
    'file:///a#b.praksisplan',
    'file://%00/a.praksisplan',
    'FILE:///%00.praksisplan',
  ],
  ...['a\u0000.praksisplan', 'a\nb.praksisplan', '\u001b[31m.praksisplan', `${'a'.repeat(5_000)}.praksisplan`],
  ...['a.praksisplan.exe', 'a.praksisplan ', 'a.praksisplan/', 'a.praksisplan:strøm', 'a.praksisplan\\', 'praksisplan'],
  ...['/etc/passwd', 'C:\\Windows\\System32\\cmd.exe', '..\\..\\x', '--inspect=0', '--remote-debugging-port=9222'],
  ...['{"a":1}', '<script>', '"', "'", '\ud800', '\u202enalpsiskarp.', 'æøå', '💊', '__proto__', 'constructor'],
];
const ENDINGS = ['', '.txt', '.praksisplans', '.praksispla', '.praksisplan.lnk', '.praksisplan\u0000'];
/** Two hundred and more command-line arguments that name no plan file, though some try to look like it. */
export const ODD_ARGUMENTS: readonly string[] = ODD.flatMap((text) =>
  text.includes('praksisplan') ? [text] : ENDINGS.map((end) => `${text}${end}`),
);
