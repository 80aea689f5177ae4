/**
 * Renders `assets/icon.svg` to the pictures the installers use: PNG in every size, `icon.ico` and `icon.icns`. Run by
 * hand (`npx tsx electron/packaging/renderIcons.ts`) after the drawing has changed; needs Chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = (path: string): string => fileURLToPath(new URL(`../../assets/${path}`, import.meta.url));
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Picture types of the Apple icon format, for PNG content. */
const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
];

const pictures = await render(await readFile(assets('icon.svg'), 'utf8'));
await mkdir(assets('icons'), { recursive: true });
for (const [size, png] of pictures) await writeFile(assets(`icons/${size}x${size}.png`), png);
await writeFile(assets('icons/icon.ico'), ico());
await writeFile(assets('icons/icon.icns'), icns());

async function render(svg: string): Promise<Map<number, Buffer>> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const rendered = new Map<number, Buffer>();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const style = `body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}`;
    await page.setContent(`<style>${style}</style>${svg}`);
    rendered.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return rendered;
}

function picture(size: number): Buffer {
  const png = pictures.get(size);
  if (png === undefined) throw new Error(`no picture of ${size} pixels`);
  return png;
}

function ico(): Buffer {
  const head = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = head.length;
  for (const [index, size] of ICO_SIZES.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture(size).length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture(size).length;
  }
  return Buffer.concat([head, ...ICO_SIZES.map(picture)]);
}

function icns(): Buffer {
  const chunks = ICNS_TYPES.map(([type, size]) => chunk(type, picture(size)));
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
