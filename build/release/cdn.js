/** The address of the files on jsDelivr, which serves what is on npm. */

/** Whether this package is on npm. Set it with the first release: until then, all texts say "once published". */
export const isPublished = false;

/** @param {string} version */
export const cdnFolder = (version) => `https://cdn.jsdelivr.net/npm/prolo-elements@${version}/dist/`;

/**
 * The tag for pages that load a file from jsDelivr.
 * @param {string} version
 * @param {Record<string, string>} integrity hashes by file: dist/integrity.json
 */
export const cdnTag = (version, integrity) =>
  `<script defer src="${cdnFolder(version)}prolo.js" integrity="${integrity['prolo.js']}" crossorigin="anonymous"></script>`;
