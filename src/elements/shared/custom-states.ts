/** Browsers before 2024 refuse the names of today's syntax, and unit tests' DOMs have no states at all. */
const areSupported = (globalThis.CSS as typeof CSS | undefined)?.supports('selector(:state(ready))') ?? false;

/** Sets or clears a custom state, which a page selects as `:state(name)`. */
export function toggleState({states}: Partial<ElementInternals>, name: string, isOn: boolean): void {
  if (!areSupported) return;
  if (isOn) states?.add(name);
  else states?.delete(name);
}
