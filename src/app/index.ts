/** What the rest of the page starts the app with. */
export { PraksisplanApp } from './app.svelte';
export { startApp } from './start';
