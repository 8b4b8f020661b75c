/** Files that the builder makes in the browser: the script with its page, and the review sheet. */
import {strToU8, zipSync} from 'fflate';
import {makeReviewSheet} from '../src/cli/review-sheet.js';
import {writeReviewSheet} from '../src/cli/review-sheet-html.js';
import {en} from '../src/content/en/index.js';
import {referenceEntries} from '../src/prerender/plain-html/sources.js';
import {bundleOf, type Library, type Output} from './snippet.js';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A day that is the same in every archive: the same choices are the same bytes. */
const day = new Date('2026-01-01T12:00:00');

/** Exactly the files that a web space needs, with a page that shows them. */
export function makeArchive(output: Output, library: Library): Download {
  const script = output.fileName;
  const files = {
    [script]: strToU8(bundleOf(output.choices, library)),
    'prolotherapy.html': strToU8(pageOf(output, script)),
    'snippet.html': strToU8(`${output.markup}\n${output.script}\n`),
    'INSTALL.txt': strToU8(installText(output, script)),
    'LICENSES.txt': strToU8(library.license),
  };
  return {
    name: `prolo-elements-${library.version}.zip`,
    type: 'application/zip',
    content: zipSync(files, {level: 9, mtime: day}),
  };
}

/** A page that works as it is, wherever it is unpacked: the script lies beside it. */
function pageOf({markup, choices: {lang}}: Output, script: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dextrose Prolotherapy</title>
<script src="${script}" defer></script>
</head>
<body>
<h1>Dextrose Prolotherapy</h1>
${markup}
</body>
</html>
`;
}

function installText({src, choices: {clinic}}: Output, script: string): string {
  return `Patient education on Dextrose Prolotherapy${clinic && ` for ${clinic}`}

1. Upload ${script}. The snippet expects it at ${src}.
2. Paste all of snippet.html into the page where it is to appear. Leave the words inside: they show where no script runs.
3. Publish, and open the page.

prolotherapy.html is a complete page. It works as soon as it lies beside ${script} on a web space.
The hash in the snippet fits this file alone. After an update, paste the new snippet as well.
`;
}

/** Every statement for the clinician who reviews it, or those alone that changed since a version. */
export function makeSheet(since?: string): Download {
  const page = writeReviewSheet(makeReviewSheet(en, since), referenceEntries);
  return {name: 'prolo-elements-review.html', type: 'text/html', content: strToU8(page)};
}

/** Hands a file to the reader. */
export function download({name, type, content}: Download): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.click();
  // The download has begun by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
