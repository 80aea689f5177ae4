import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, DesktopApi, IpcContract } from './ipc/contract';

const ask = <C extends Channel>(channel: C, request?: IpcContract[C]['request']): Promise<IpcContract[C]['response']> =>
  ipcRenderer.invoke(channel, request) as Promise<IpcContract[C]['response']>;

const desktop = {
  openFile: () => ask('file:open'),
  saveFileAs: (request) => ask('file:saveAs', request),
  writeBackup: (request) => ask('backup:write', request),
  backupSummary: () => ask('backup:summary'),
  readBackup: () => ask('backup:read'),
  appInfo: () => ask('app:info'),
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);
