/** Starts the page: the real app, handed to the views as the shape they ask for. */
import { mount } from 'svelte';
import { startApp } from './app';
import App from './ui/App.svelte';
import type { AppContract } from './ui/appContract';
import StartFailed from './ui/StartFailed.svelte';
import './ui/styles/index.css';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element #app');

try {
  const app: AppContract = await startApp(window);
  mount(App, { target, props: { app } });
} catch (error) {
  reportError(error);
  mount(StartFailed, { target, props: { error } });
}
