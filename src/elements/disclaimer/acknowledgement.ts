import {contentVersion} from '../../content/version.generated.js';

/** Identifies the text that a reader acknowledged, so that a clinic can prove it later. A form sends it as JSON. */
export interface Acknowledgement {
  readonly contentVersion: string;
  /** Language of the text, as a BCP 47 tag. */
  readonly language: string;
  /**
   * SHA-256 of the statements shown, in hexadecimal: their texts in order, joined by line feeds, as UTF-8. Missing on
   * a page that is not served over https, where browsers compute no digest.
   */
  readonly sha256?: string;
  /**
   * The reader saw other statements: something, such as the browser's translation, had put them in the place of these.
   * Missing otherwise.
   */
  readonly altered?: true;
}

/** Identifies the shown text. The digest takes a moment, so it is computed before the reader can acknowledge. */
export async function acknowledgementOf(language: string, statements: readonly string[]): Promise<Acknowledgement> {
  // Missing outside secure contexts (https://w3c.github.io/webcrypto/#Crypto-interface).
  const digest = await (globalThis as {crypto?: {subtle?: SubtleCrypto}}).crypto?.subtle?.digest(
    'SHA-256',
    new TextEncoder().encode(statements.join('\n')),
  );
  return {contentVersion, language, ...(digest && {sha256: hexadecimal(digest)})};
}

function hexadecimal(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
