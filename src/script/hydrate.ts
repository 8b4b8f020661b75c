/** Lets prerendered elements come alive as they are: what a reader has in front of them stays the very same nodes. */
import {hydrate} from '@lit-labs/ssr-client';
import {ProloElement} from '../elements/prolo-element.js';
import {fingerprint} from '../elements/shared/fingerprint.js';

ProloElement.adopt = (root, drawing, options) => {
  try {
    if (root.firstChild?.nodeValue === fingerprint(drawing)) {
      hydrate(drawing, root, options);
      return;
    }
  } catch {
    // Something between the server and here changed the markup, such as a tool that deletes comments.
  }
  root.replaceChildren();
};
