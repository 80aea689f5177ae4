/** The page itself: the real app, handed to the views as the shape they ask for. */
import { mount } from 'svelte';
import { startApp } from './app';
import App from './ui/App.svelte';
import type { AppContract } from './ui/appContract';
import StartFailed from './ui/StartFailed.svelte';

/** Puts the interface on the page, or what went wrong when the app cannot start. */
export async function showPage(target: HTMLElement): Promise<void> {
  try {
    const app: AppContract = await startApp(window);
    mount(App, { target, props: { app } });
  } catch (error) {
    reportError(error);
    mount(StartFailed, { target, props: { error } });
  }
}
