import type { Ref } from 'react';

/**
 * A ref as Fluent's components take it: under `exactOptionalPropertyTypes` their own types infer that no element
 * fits.
 */
export function fluentRef<T>(ref: Ref<T> | undefined): Ref<never> {
  return (ref ?? null) as Ref<never>;
}
