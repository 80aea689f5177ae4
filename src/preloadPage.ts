/**
 * Names, in the built HTML, what the first page is made of. The first script only decides the language and then asks for
 * the page; with the names in the HTML the browser fetches it all at once, as if it were one script.
 */
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** @param module end of the path of the module that is asked for first, `/src/page.ts` */
export function preloadPage(module: string): Plugin {
  return {
    name: 'preload-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle === undefined ? [] : linksOf(bundle, module)),
    },
  };
}

function linksOf(bundle: Rollup.OutputBundle, module: string): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module) === true);
  if (page === undefined) throw new Error(`No chunk begins with ${module}`);
  const found = new Set<Rollup.OutputChunk>();
  const take = (chunk: Rollup.OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const each of chunks) if (chunk.imports.includes(each.fileName)) take(each);
  };
  // What the first script is made of stands in the HTML already.
  for (const entry of chunks.filter(({ isEntry }) => isEntry)) take(entry);
  const named = new Set(found);
  take(page);
  const scripts = [...found].filter((chunk) => !named.has(chunk));
  const styles = new Set(scripts.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [
    ...scripts.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
    ...[...styles].map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
  ];
}

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
