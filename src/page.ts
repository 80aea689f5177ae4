/** The page itself: the real app, handed to the views as the shape they ask for. */
import { mount } from 'svelte';
import { startApp } from './app';
import { LanguageChange } from './app/languageChange';
import { platformOf } from './platform/desktop';
import App from './ui/App.svelte';
import type { AppContract, LanguageContract } from './ui/appContract';
import StartFailed from './ui/StartFailed.svelte';

/** Puts the interface on the page, or what went wrong when the app cannot start. */
export async function showPage(target: HTMLElement): Promise<void> {
  try {
    const started = await startApp(window);
    const change = new LanguageChange(window, started, platformOf(window).desktop);
    await change.start();
    const app: AppContract = started;
    const language: LanguageContract = change;
    mount(App, { target, props: { app, language } });
  } catch (error) {
    reportError(error);
    mount(StartFailed, { target, props: { error } });
  }
}
