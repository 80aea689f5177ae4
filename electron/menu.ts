import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language, Signal } from './ipc/contract';
import { LANGUAGE_NAMES, SHELL_TEXTS } from './texts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The window's menu. Every item is a role of the system's own, but the choice of language and what the app is, which tell
 * the page: none runs code of the page, and there is no way to the developer tools. The system's own box about an app has
 * neither licences nor the user's language.
 */
export function menuTemplate(platform: string, language: Language): MenuItemConstructorOptions[] {
  const words = SHELL_TEXTS[language].menu;
  const mac = platform === 'darwin';
  const about: MenuItemConstructorOptions = { label: words.about, click: () => tellPage('about') };
  const appMenu: MenuItemConstructorOptions = {
    label: 'Praksisplan',
    submenu: [
      about,
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      { role: 'quit', label: words.quitApp },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [mac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit }],
  };
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.resetZoom },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
      separator,
      { label: words.language, submenu: languages(language) },
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      mac ? { role: 'zoom', label: words.zoom } : { role: 'close', label: words.closeWindow },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words.help,
    role: 'help',
    submenu: mac ? [] : [about],
  };
  return [...(mac ? [appMenu] : []), file, edit, view, window, help];
}

/** Each language by its own name. The page saves what is unsaved before it changes, and says so to the shell when it has. */
function languages(current: Language): MenuItemConstructorOptions[] {
  return (['nb', 'nn'] as const).map((language) => ({
    label: LANGUAGE_NAMES[language],
    type: 'radio',
    checked: language === current,
    click: () => {
      if (language !== current) tellPage(`language:${language}`);
    },
  }));
}

function tellPage(signal: Signal): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(signal);
}

/** Puts the menu on the app. */
export function installMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, language)));
}
