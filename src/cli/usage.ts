/** The command line is invalid. The message says what is wrong and what is allowed; the exit code is 2. */
export class UsageError extends Error {}

export const help = `Usage:
  prolo-elements prerender <file or folder>... [-o <file or folder>] [options]
  prolo-elements snippet <tag> [options]
  prolo-elements bundle <element>... [options]
  prolo-elements review-sheet [-o <file>] [options]
  prolo-elements verify '<json>'

prerender inserts the content of the elements into HTML pages, so that it can be read before the script runs or
without it. A single page is written to standard output; a folder, including all pages below it, requires -o.
Pages are only overwritten if -o names the place they are in.
  -o, --out <path>     file or folder to write to
  --fallback           insert plain HTML into empty elements instead of declarative shadow roots
  --no-styles          shadow roots without styles, for pages whose Content-Security-Policy forbids <style>
  --lang <tag>         language of pages that do not declare one
  --reading <level>    plain or clinical, for pages that do not declare one

snippet prints what to paste into a page: an element with its content as plain HTML, and the script tag.
  --lang <tag>         language of the content (default: en)
  --reading <level>    plain or clinical
  --attribute <n=v>    another attribute of the element, such as include=knee-pain; repeat for several
  --base <url>         folder of the files, ending in a slash (default: jsDelivr, the same version)

bundle writes one script with the elements that a page shows, such as overview conditions disclaimer, and prints the
tags to paste. Add markers to show elements in place of markers.
  -o, --out <file>     file to write to (default: prolo-clinic.js)
  --lang <tag>         a language beside English; repeat for several
  --base <url>         folder of the file on your site, ending in a slash (default: /)

review-sheet makes a page for the clinician who reviews the content: every statement with its id, both reading levels, its
sources, a box to tick and room for notes, and at its end the attributes that name the review. It is written to standard
output, or to a file with -o.
  -o, --out <file>     file to write to
  --lang <tag>         language of the content (default: en)
  --since <version>    only what is new or changed since a version that was reviewed before, such as 1.1.0

verify checks the value that a form with <prolo-disclaimer acknowledge> submitted, and prints which text it names.
Quote the JSON, such as '{"contentVersion":"2.0.0","language":"en","sha256":"…"}'.

  -h, --help           show this help
  --version            show the version

Exit codes: 0 success (verify: verified), 1 failure (verify: not verified), 2 invalid usage.
`;
