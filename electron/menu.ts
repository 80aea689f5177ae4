import { Menu, type MenuItemConstructorOptions } from 'electron';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The window's menu in bokmål. Every item is a role of the system's own: none runs code of the page, and there is no
 * way to the developer tools.
 */
export function menuTemplate(platform: string): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const appMenu: MenuItemConstructorOptions = {
    label: 'Praksisplan',
    submenu: [
      { role: 'about', label: 'Om Praksisplan' },
      separator,
      { role: 'hide', label: 'Skjul Praksisplan' },
      { role: 'hideOthers', label: 'Skjul andre' },
      { role: 'unhide', label: 'Vis alle' },
      separator,
      { role: 'quit', label: 'Avslutt Praksisplan' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&Fil',
    submenu: [mac ? { role: 'close', label: 'Lukk vinduet' } : { role: 'quit', label: 'Avslutt' }],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Rediger',
    submenu: [
      { role: 'undo', label: 'Angre' },
      { role: 'redo', label: 'Gjør om' },
      separator,
      { role: 'cut', label: 'Klipp ut' },
      { role: 'copy', label: 'Kopier' },
      { role: 'paste', label: 'Lim inn' },
      { role: 'selectAll', label: 'Merk alt' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&Vis',
    submenu: [
      { role: 'zoomIn', label: 'Større' },
      { role: 'zoomOut', label: 'Mindre' },
      { role: 'resetZoom', label: 'Vanlig størrelse' },
      separator,
      { role: 'togglefullscreen', label: 'Fullskjerm' },
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: 'V&indu',
    submenu: [
      { role: 'minimize', label: 'Minimer' },
      mac ? { role: 'zoom', label: 'Forstørr' } : { role: 'close', label: 'Lukk vinduet' },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: '&Hjelp',
    role: 'help',
    submenu: mac ? [] : [{ role: 'about', label: 'Om Praksisplan' }],
  };
  return [...(mac ? [appMenu] : []), file, edit, view, window, help];
}

/** Puts the menu on the app. */
export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
}
