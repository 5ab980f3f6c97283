/** One request of the client. */
export type RequestStats = {
  /** Whether it only gives back references, as the library does after each `Excel.run`. */
  readonly isCleanup: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
};

/** What the client has asked for so far: the measure of a budget in tests. */
export class Stats {
  #requests: RequestStats[] = [];

  add(request: RequestStats): void {
    this.#requests.push(request);
  }

  reset(): void {
    this.#requests = [];
  }

  get requests(): readonly RequestStats[] {
    return this.#requests;
  }

  /** Round trips the add-in waits for. */
  get syncs(): number {
    return this.#requests.filter(({ isCleanup }) => !isCleanup).length;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.#requests.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.#requests.map(({ responseBytes }) => responseBytes));
  }
}
