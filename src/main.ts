/** Decides the language, then loads the page: every module after this one finds its words in place. */
import { readLanguage } from './app/language';
import { wordsComeLater } from './app/withWords';
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
    const [{ firstTwins }, { firstWords }] = await Promise.all([
      import('./ui/text/nn/firstView'),
      import('./ui/text/nn/engine/firstView'),
    ]);
    useTwins(firstTwins, false);
    useWords(firstWords, false);
    wordsComeLater(speakAllNynorsk);
    document.documentElement.lang = 'nn';
  } catch (error) {
    reportError(error);
  }
}

/** The words of all that comes after the first view. */
async function speakAllNynorsk(): Promise<void> {
  try {
    const [{ twins }, { engineWords }] = await Promise.all([import('./ui/text/nn'), import('./ui/text/nn/engine')]);
    const early = [...useTwins(twins), ...useWords(engineWords)];
    if (early.length > 0) throw new Error(`Asked for before the first view had the words: ${early.join(' | ')}`);
  } catch (error) {
    reportError(error);
  }
}
