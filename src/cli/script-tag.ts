import {UsageError} from './usage.js';

/** Attributes that make optimizers and consent tools leave the script alone. See docs/hosts/README.md. */
const optOuts = ['data-cfasync="false"', 'nowprocket', 'data-jetpack-boost="ignore"', 'data-cookieconsent="ignore"'];

/** The tag of a script, for a page. */
export function scriptTag(src: string, integrity: string): string {
  return `<script ${optOuts.join(' ')} src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}

/**
 * Validates the address of a folder.
 * @throws {UsageError} if it is not one
 */
export function parseBase(base: string): string {
  if (!/^(https?:\/\/[^"&<>\s/]+)?\/([^"&<>\s/]+\/)*$/.test(base)) {
    throw new UsageError(`--base ${base}: not a folder address. Examples: https://example.com/files/, /files/.`);
  }
  return base;
}
