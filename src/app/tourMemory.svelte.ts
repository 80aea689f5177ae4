/** Whether the tour of a plan is still offered: until it has been taken or turned down once on this machine. */

/** Where it is kept, under the app's own origin. */
const KEY = 'praksisplan.tour';

export class TourMemory {
  #isOffered = $state(false);

  /** @param page null = nothing is remembered, and nothing offered */
  constructor(private readonly page: Pick<Window, 'localStorage'> | null) {
    this.#isOffered = page !== null && !isSettled(page);
  }

  get isOffered(): boolean {
    return this.#isOffered;
  }

  /** It has been taken or turned down: it is not offered again. */
  settle(): void {
    this.#isOffered = false;
    try {
      this.page?.localStorage.setItem(KEY, 'settled');
    } catch {
      // A browser may refuse the page its storage: then it is offered again the next time.
    }
  }
}

function isSettled(page: Pick<Window, 'localStorage'>): boolean {
  try {
    return page.localStorage.getItem(KEY) !== null;
  } catch {
    return true; // What cannot be remembered is not offered each time.
  }
}
