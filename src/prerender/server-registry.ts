import {CustomElementRegistry} from '@lit-labs/ssr-dom-shim';

class Registry extends CustomElementRegistry {
  readonly tags: string[] = [];

  override define(tag: string, elementClass: CustomElementConstructor): void {
    super.define(tag, elementClass);
    this.tags.push(tag);
  }
}

/**
 * The elements that are drawn on a server. The build puts it in the place of `customElements`, as other code in the same
 * process may have defined elements of the same tags, with templates that are not those of the built files.
 */
export const serverRegistry = new Registry();
