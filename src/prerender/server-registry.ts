import {CustomElementRegistry} from '@lit-labs/ssr-dom-shim';

class Registry extends CustomElementRegistry {
  readonly tags: string[] = [];

  override define(tag: string, elementClass: CustomElementConstructor): void {
    super.define(tag, elementClass);
    this.tags.push(tag);
  }
}

/**
 * The elements that a server renders. The build puts it in place of `customElements`, because other code in the same
 * process may have defined elements of the same tags, with other templates than the built files have.
 */
export const serverRegistry = new Registry();
