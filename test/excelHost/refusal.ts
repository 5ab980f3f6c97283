import type { FakeExcel } from './createExcel';

/** What an add-in is told when its batch is refused; undefined when it goes through. */
export type Refused = { readonly code: string; readonly location: string | undefined } | undefined;

/** Runs a batch that is expected to be refused. */
export async function refusalOf(
  { Excel }: FakeExcel,
  work: (context: Excel.RequestContext) => unknown,
): Promise<Refused> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    // The library's errors are of another realm: told by their code.
    const { code, debugInfo } = error as OfficeExtension.Error;
    if (code === undefined) throw error;
    return { code, location: debugInfo?.errorLocation };
  }
}
