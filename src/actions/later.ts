/** Does a piece of work after so many milliseconds, unless what is returned is called before. */
export type Later = (work: () => void, milliseconds: number) => () => void;

/** By the clock of the page. */
export const later: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
