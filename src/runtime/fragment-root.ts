/** An element with places that addresses on the page lead to, such as `#prolo-knee-pain`. */
export interface FragmentRoot {
  /** Whether the root shows a place with this address, as soon as it has rendered. */
  leadsTo(address: string): boolean;
  /** The place with this address; `undefined` where there is none. */
  findAddress(address: string): HTMLElement | undefined;
}
