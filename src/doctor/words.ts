/** Words of one finding. What stands in braces is filled in. */
interface FindingWords {
  /** `problem` where readers are worse off; `advice` where something could be better. */
  readonly severity: 'problem' | 'advice';
  /** What is so on this page. */
  readonly what: string;
  /** What the webmaster can do. */
  readonly mend: string;
}

/** Everything that the doctor can find, by its id, which stays the same from version to version. */
export const findingWords = {
  'tags-missing': {
    severity: 'problem',
    what: 'There is no tag of prolo-elements on this page.',
    mend: 'Put one in, such as <prolo-overview></prolo-overview>. If the editor deletes it, write <div class="prolo-overview"></div> in its place.',
  },
  'script-missing': {
    severity: 'problem',
    what: 'There is no script of prolo-elements on this page, so that readers see only the text inside the tags.',
    mend: 'Put the script tag of the snippet into the page, or where the site keeps scripts for all pages. If it was there, the editor or a consent tool took it out.',
  },
  'script-held-back': {
    severity: 'problem',
    what: 'The script {src} is held back: its type is "{type}", which no browser runs. Consent tools and optimizers do this.',
    mend: 'Allow the script in that tool: it sets no cookie, stores nothing and sends nothing.',
  },
  'script-blocked': {
    severity: 'problem',
    what: 'The Content-Security-Policy of this page forbids the script {src}.',
    mend: 'Add the address of the script to script-src in the policy, or host the file on your own site.',
  },
  'script-not-found': {
    severity: 'problem',
    what: 'The script {src} is not there: the server answers {status}.',
    mend: 'Correct the address, or put the file there.',
  },
  'script-not-loaded': {
    severity: 'problem',
    what: 'The browser did not get the script {src}.',
    mend: 'The console of the browser says why: the address is wrong, the Content-Security-Policy of this page forbids it, or a blocker in this browser stopped it.',
  },
  'script-not-run': {
    severity: 'problem',
    what: 'The script {src} came, but did not run.',
    mend: 'The console of the browser says why. If the script tag has an integrity attribute, take both from the same snippet.',
  },
  'script-twice': {
    severity: 'advice',
    what: 'This page loads the elements more than once: {files}.',
    mend: 'Keep one script tag. prolo.js brings every element.',
  },
  'script-without-integrity': {
    severity: 'advice',
    what: 'The script comes from {origin}, and the browser does not check what it gets.',
    mend: 'Take the exact version, integrity and crossorigin from the snippet, or host the file on your own site.',
  },
  'script-may-be-delayed': {
    severity: 'advice',
    what: '{tool} works on this page and may delay or hold back the script.',
    mend: 'Add {attribute} to the script tag, before src.',
  },
  'versions-mixed': {
    severity: 'problem',
    what: 'Elements of different versions are on this page: {versions}.',
    mend: 'Load all of them from one version. A second script tag or a cached file is the usual cause.',
  },
  'version-old': {
    severity: 'advice',
    what: 'The elements are of version {version}; this doctor is of {newest}.',
    mend: 'Take the newer snippet. The changelog says what changed.',
  },
  'tag-unknown': {
    severity: 'problem',
    what: '<{tag}> is no element of this library.',
    mend: 'Use one of these: {known}.',
  },
  'tag-without-script': {
    severity: 'problem',
    what: 'No script on this page brings <{tag}>.',
    mend: 'Load elements/{tag}.js as well, or a prolo.js that is as new as this element.',
  },
  'tag-in-paragraph': {
    severity: 'problem',
    what: '<{tag}> stands in a paragraph. Browsers move the paragraphs inside it out, so that readers may see that text twice.',
    mend: 'Put the tag into a <div>, on a line of its own. In an editor, use a block for HTML and not one for text.',
  },
  'tag-not-closed': {
    severity: 'problem',
    what: '<{tag}> has swallowed what follows it, such as <{inner}>, which readers do not see now.',
    mend: 'Write the end tag: <{tag}></{tag}>. A slash in the start tag does not close it.',
  },
  'attribute-unknown': {
    severity: 'problem',
    what: '<{tag}> has no attribute "{attribute}".',
    mend: 'Use one of these: {known}.',
  },
  'value-unknown': {
    severity: 'problem',
    what: '{attribute}="{value}" of <{tag}> is not known and is left out.',
    mend: 'Use one of these: {known}.',
  },
  'marker-unknown': {
    severity: 'problem',
    what: '"{name}" looks like a marker, but there is no element of this name.',
    mend: 'Use one of these: {known}.',
  },
  'marker-not-shown': {
    severity: 'problem',
    what: 'The marker "{name}" shows no element.',
    mend: 'Markers need prolo.js: the files of single elements do not know them. In code, in text that can be edited and inside other elements they are left alone.',
  },
  'fallback-missing': {
    severity: 'advice',
    what: '<{tag}> is empty, so that readers see nothing when the script is missing.',
    mend: 'Put a short text of your own inside, with a sentence of the disclaimer.',
  },
  'hidden-until-script': {
    severity: 'problem',
    what: 'A style of this page, "{selector}", hides tags while the script is missing, and the text inside them as well.',
    mend: 'Take that rule out, or except the tags whose names begin with prolo-.',
  },
  'heading-skipped': {
    severity: 'problem',
    what: 'A heading of level {level} follows one of level {before}: "{text}".',
    mend: 'Take heading-level off the tag, so that it follows the heading before it, or set a level that fits.',
  },
  'contrast-low': {
    severity: 'problem',
    what: 'Text in <{tag}> is hard to read here: its contrast is {ratio} to 1, and {least} is the least: "{text}".',
    mend: 'Give the block around the tag another text color or background, or change the --prolo tokens that you set.',
  },
  'text-small': {
    severity: 'problem',
    what: 'Text in <{tag}> is {size} px high here: "{text}".',
    mend: 'Set a font size on the block around the tag, such as 16px. The elements take the size of the text around them.',
  },
  'language-missing': {
    severity: 'problem',
    what: 'The page does not say its language, which screen readers need.',
    mend: 'Add it to the first tag of the page, such as <html lang="en">.',
  },
  'disclaimer-hidden': {
    severity: 'problem',
    what: 'The full disclaimer is on the page, but readers do not see it.',
    mend: 'Put <prolo-disclaimer> where it shows: outside other tags and outside what is hidden.',
  },
  'disclaimer-brief': {
    severity: 'advice',
    what: 'There is no full disclaimer on this page, so each element ends with the brief one.',
    mend: 'Add <prolo-disclaimer></prolo-disclaimer> if you want it in full, once.',
  },
  'review-stale': {
    severity: 'advice',
    what: 'The review of <{tag}> on {on} is more than two years old, and the element says so.',
    mend: 'Have your clinician read the words again, and set the new day in reviewed-on.',
  },
  'review-left-out': {
    severity: 'problem',
    what: 'reviewed-on="{on}" of <{tag}> is left out.',
    mend: 'Write a day in the past, such as 2026-03-31, and name the clinician in reviewed-by.',
  },
  'box-without-form': {
    severity: 'problem',
    what: 'The box of <prolo-disclaimer> belongs to no form, so that nothing is sent or required.',
    mend: 'Put the tag itself into the form. A marker cannot take part in a form.',
  },
} as const satisfies Readonly<Record<string, FindingWords>>;

export type FindingId = keyof typeof findingWords;
