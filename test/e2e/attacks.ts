/* eslint no-eval: off, @typescript-eslint/no-implied-eval: off -- these are the attacks the policy must stop */

/** Ways to run text as code. Each sets `ran` on the global object if it works; they run inside the page. */
export const SCRIPT_ATTACKS: Readonly<Record<string, () => void>> = {
  eval: () => {
    (0, eval)('globalThis.ran = true');
  },
  'new Function': () => {
    (new Function('globalThis.ran = true') as () => void)();
  },
  'a timer with text': () => {
    setTimeout('globalThis.ran = true' as unknown as () => void);
  },
  'an inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
  },
  'an inline handler': () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.ran = true');
    image.src = 'data:,';
    document.body.append(image);
  },
  'markup from text': () => {
    const box = document.createElement('div');
    box.innerHTML = '<img src="data:," onerror="globalThis.ran = true">';
    document.body.append(box);
  },
  'a javascript: link': () => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:void(globalThis.ran=true)');
    link.click();
  },
  'a script from a data: address': () => {
    const script = document.createElement('script');
    script.setAttribute('src', 'data:text/javascript,globalThis.ran=true');
    document.body.append(script);
  },
  'a worker from a blob': () => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    worker.onmessage = () => ((globalThis as { ran?: boolean }).ran = true);
  },
};

/** Ways to reach another machine, given its address. Each starts one request if it works. */
export const NETWORK_ATTACKS: Readonly<Record<string, (address: string) => void>> = {
  fetch: (address) => {
    void fetch(address);
  },
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  WebSocket: (address) => {
    new WebSocket(address.replace('http', 'ws'));
  },
  EventSource: (address) => {
    new EventSource(address);
  },
  sendBeacon: (address) => {
    navigator.sendBeacon(address, 'hei');
  },
  'an image': (address) => {
    new Image().src = address;
  },
  'a style sheet': (address) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    document.head.append(link);
  },
  'a preload': (address) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: address });
    document.head.append(link);
  },
  'a script': (address) => {
    const script = document.createElement('script');
    script.setAttribute('src', address);
    document.head.append(script);
  },
  'a sub-frame': (address) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  },
  'a form': (address) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
    document.body.append(form);
    form.submit();
  },
};

/** Ways to leave the page or open another. */
export const NAVIGATION_ATTACKS: Readonly<Record<string, (address: string) => void>> = {
  'location.assign': (address) => location.assign(address),
  'a link': (address) => Object.assign(document.createElement('a'), { href: address }).click(),
  'a link to a new window': (address) =>
    Object.assign(document.createElement('a'), { href: address, target: '_blank' }).click(),
  'window.open': (address) => {
    window.open(address);
  },
  'window.open of nothing': () => {
    window.open('about:blank');
  },
  'a refresh': (address) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${address}`;
    document.head.append(meta);
  },
  'another page of the app': () => location.assign('/other.html'),
};

/**
 * The attack as an expression for `page.evaluate`: run from a timer, outside the driver's own evaluation, which a
 * page's policy does not bind. Gives true if it set `ran` within a moment.
 */
export function attackExpression(attack: (address: string) => void, address = ''): string {
  return `new Promise((done) => {
    delete globalThis.ran;
    setTimeout(() => { try { (${attack.toString()})(${JSON.stringify(address)}); } catch { /* refused */ } });
    setTimeout(() => done(globalThis.ran === true), 300);
  })`;
}
