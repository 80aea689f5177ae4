/** The store as a newer version of the app would leave it. */
import type { Page } from 'playwright-core';

/** Brings the database of the open page up to a version this app does not know. */
export function upgradeStore(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('praksisplan', 20);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('framtid');
          request.transaction?.objectStore('meta').put({ key: 'schemaVersion', value: 2 });
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(new Error(request.error?.name));
      }),
  );
}
