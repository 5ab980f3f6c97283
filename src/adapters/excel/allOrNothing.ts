/** Does the work; where it fails, undoes what was done of it and fails as it did. */
export async function allOrNothing(work: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await twice(undo);
    throw error;
  }
}

/** A busy Excel may take the second time what it refused the first; after that there is no more to be done. */
export async function twice(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    await work().catch(() => undefined);
  }
}
