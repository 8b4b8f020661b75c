/** The command was given something that it does not know: it says what, and what it knows. */
export class UsageError extends Error {}

export const help = `Usage:
  prolo-elements prerender <file or folder>... [-o <file or folder>] [options]
  prolo-elements snippet <tag> [options]

prerender puts the words of the elements into HTML pages, where they can be read before the script comes and without it.
One page goes to the standard output; a folder, with all pages below it, needs -o. Pages are replaced only where -o names
the place they are in.
  -o, --out <path>     where the pages go
  --fallback           plain HTML inside the elements, where they are empty, instead of declarative shadow roots
  --no-styles          shadow roots without styles, for pages whose Content-Security-Policy forbids <style>
  --lang <tag>         language of pages that do not say theirs
  --reading <level>    plain or clinical, for pages that do not say it

snippet prints what to paste into a page: an element with its words as plain HTML, and the script.
  --lang <tag>         language of the words (default: en)
  --reading <level>    plain or clinical
  --attribute <n=v>    another attribute of the element, such as include=knee-pain; more than once for more
  --base <url>         where the files are, with a slash at the end (default: jsDelivr, the same version)

  -h, --help           this
  --version            the version

Exit codes: 0 done, 1 something could not be done, 2 wrong use.
`;
