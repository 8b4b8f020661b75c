/** An element with places that addresses on the page lead to, such as `#prolo-knee-pain`. */
export interface FragmentRoot {
  /** False while readers see fallback content in place of the root. */
  readonly isInPlace?: boolean;
  /** Whether the root shows a place with this address, as soon as it has rendered. */
  leadsTo(address: string): boolean;
  /** The place with this address; `undefined` if the root has no such place. */
  findAddress(address: string): HTMLElement | undefined;
}
