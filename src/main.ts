/** Decides the language, then loads the page: every module after this one finds its words in place. */
import { readLanguage } from './app/language';
import { useWords } from './engine/kernel/words';
import { useTwins } from './ui/text/language';
import './ui/styles/index.css';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element #app');

if (readLanguage(window) === 'nn') await speakNynorsk();
const { showPage } = await import('./page');
await showPage(target);

/** Bokmål is what the page stands in; where the words cannot be read, it stays so. */
async function speakNynorsk(): Promise<void> {
  try {
    const [{ twins }, { engineWords }] = await Promise.all([import('./ui/text/nn'), import('./ui/text/nn/engine')]);
    useTwins(twins);
    useWords(engineWords);
    document.documentElement.lang = 'nn';
  } catch (error) {
    reportError(error);
  }
}
