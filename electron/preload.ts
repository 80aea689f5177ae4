import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, DesktopApi, IpcContract, Signal } from './ipc/contract';

const ask = <C extends Channel>(channel: C, request?: IpcContract[C]['request']): Promise<IpcContract[C]['response']> =>
  ipcRenderer.invoke(channel, request) as Promise<IpcContract[C]['response']>;

const desktop = {
  openFile: () => ask('file:open'),
  takeOpened: () => ask('file:takeOpened'),
  saveFileAs: (request) => ask('file:saveAs', request),
  writeBackup: (request) => ask('backup:write', request),
  backupSummary: () => ask('backup:summary'),
  readBackup: () => ask('backup:read'),
  setStoreAside: () => ask('store:setAside'),
  appInfo: () => ask('app:info'),
  openRulePack: () => ask('rules:open'),
  openSource: (request) => ask('source:open', request),
  setLanguage: (request) => ask('language:set', request),
  reload: () => ask('page:reload'),
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);

ipcRenderer.on('file:waiting' satisfies Signal, () => window.dispatchEvent(new Event('focus')));
for (const signal of ['about', 'language:nb', 'language:nn'] as const satisfies Signal[]) {
  ipcRenderer.on(signal, () => window.dispatchEvent(new Event(signal)));
}
