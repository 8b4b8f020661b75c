/** The texts of one diagnosis. Placeholders in braces are replaced with the values of a draft. */
interface DiagnosisMessage {
  /** `problem`: readers are worse off. `advice`: something could be better. */
  readonly severity: 'problem' | 'advice';
  /** What the doctor found on the page. */
  readonly message: string;
  /** What the webmaster can do about it. */
  readonly fix: string;
}

/** The texts of every diagnosis by id. Ids are public and stable across versions. */
export const messages = {
  'tags-missing': {
    severity: 'problem',
    message: 'This page has no prolo-elements tag.',
    fix: 'Add one, such as <prolo-overview></prolo-overview>. If the editor deletes it, use <div class="prolo-overview"></div> instead.',
  },
  'script-missing': {
    severity: 'problem',
    message: 'This page has no prolo-elements script, so readers see only the text inside the tags.',
    fix: 'Add the script tag of the snippet to the page or to the site-wide scripts. If it was there before, the editor or a consent tool removed it.',
  },
  'script-held-back': {
    severity: 'problem',
    message:
      'The script {src} never runs because its type is "{type}". Consent tools and optimizers change the type to delay scripts.',
    fix: 'Allow the script in that tool: it sets no cookies, stores nothing and sends nothing.',
  },
  'script-blocked': {
    severity: 'problem',
    message: 'The Content-Security-Policy of this page blocks the script {src}.',
    fix: 'Add the address of the script to script-src in the policy, or host the file on your own site.',
  },
  'script-not-found': {
    severity: 'problem',
    message: 'The script {src} was not found: the server responds with {status}.',
    fix: 'Correct the address, or upload the file there.',
  },
  'script-not-loaded': {
    severity: 'problem',
    message: 'The browser could not load the script {src}.',
    fix: 'Look for the reason in the browser console: a wrong address, the Content-Security-Policy of this page, or a content blocker.',
  },
  'script-not-run': {
    severity: 'problem',
    message: 'The script {src} was loaded but did not run.',
    fix: 'Look for the reason in the browser console. If the script tag has an integrity attribute, copy src and integrity from the same snippet.',
  },
  'core-missing': {
    severity: 'problem',
    message: 'These files cannot start, because core.js of version {version} is missing: {files}.',
    fix: 'Also load core.js from the same folder, or use one file with all that the page needs: npx prolo-elements bundle.',
  },
  'script-twice': {
    severity: 'advice',
    message: 'This page loads the elements more than once: {files}.',
    fix: 'Use a single script tag. prolo.js contains every element.',
  },
  'script-without-integrity': {
    severity: 'advice',
    message: 'The script comes from {origin} without an integrity hash, so the browser cannot detect a changed file.',
    fix: 'Copy the exact version, integrity and crossorigin from the snippet, or host the file on your own site.',
  },
  'script-may-be-delayed': {
    severity: 'advice',
    message: '{tool} is active on this page and may delay or block the script.',
    fix: 'Add {attribute} to the script tag, before src.',
  },
  'versions-mixed': {
    severity: 'problem',
    message: 'This page mixes elements of different versions: {versions}.',
    fix: 'Load all elements from one version. The usual cause is a second script tag or a cached file.',
  },
  'version-old': {
    severity: 'advice',
    message: 'The elements are version {version}; this doctor is version {newest}.',
    fix: 'Use the newer snippet. See the changelog for what changed.',
  },
  'tag-unknown': {
    severity: 'problem',
    message: '<{tag}> is not an element of this library.',
    fix: 'Use one of these: {known}.',
  },
  'tag-without-script': {
    severity: 'problem',
    message: 'No script on this page defines <{tag}>.',
    fix: 'Also load elements/{tag}.js, or use a version of prolo.js that includes this element.',
  },
  'tag-in-paragraph': {
    severity: 'problem',
    message: '<{tag}> is inside a <p>. Browsers move its paragraphs out, so readers may see that text twice.',
    fix: 'Put the tag in a <div>, on a line of its own. In an editor, use an HTML block instead of a text block.',
  },
  'tag-not-closed': {
    severity: 'problem',
    message: '<{tag}> contains <{inner}> and hides it from readers, because its end tag is missing.',
    fix: 'Write the end tag: <{tag}></{tag}>. A slash in the start tag does not close it.',
  },
  'attribute-unknown': {
    severity: 'problem',
    message: '<{tag}> does not support the attribute "{attribute}".',
    fix: 'Use one of these: {known}.',
  },
  'slot-unknown': {
    severity: 'problem',
    message: '<{tag}> has no slot "{slot}" here, so readers do not see what is in it.',
    fix: 'Use one of these: {known}.',
  },
  'value-unknown': {
    severity: 'problem',
    message: '<{tag} {attribute}="{value}">: unknown value, ignored.',
    fix: 'Use one of these: {known}.',
  },
  'marker-unknown': {
    severity: 'problem',
    message: '"{name}" looks like a marker, but no element has this name.',
    fix: 'Use one of these: {known}.',
  },
  'marker-not-shown': {
    severity: 'problem',
    message: 'The marker "{name}" does not show its element.',
    fix: 'Load prolo.js or markers.js, which support markers. Markers are ignored in code, in editable text and inside other elements.',
  },
  'fallback-missing': {
    severity: 'advice',
    message: '<{tag}> is empty, so readers see nothing if the script does not run.',
    fix: 'Put a short text of your own inside, including a sentence of the disclaimer.',
  },
  'hidden-until-script': {
    severity: 'problem',
    message:
      'A style rule of this page, "{selector}", hides the tags and the text inside them if the script does not run.',
    fix: 'Remove the rule, or exclude tags whose names begin with prolo-.',
  },
  'heading-skipped': {
    severity: 'problem',
    message: 'A level {level} heading follows a level {before} heading: "{text}".',
    fix: 'Remove heading-level from the tag, so that it adapts to the heading before it, or set a level that fits.',
  },
  'contrast-low': {
    severity: 'problem',
    message: 'Text in <{tag}> is hard to read: its contrast is {ratio}:1, below the required {required}:1: "{text}".',
    fix: 'Set another text or background color on the block around the tag, or change the --prolo tokens that you set.',
  },
  'text-small': {
    severity: 'problem',
    message: 'Text in <{tag}> is only {size} px high: "{text}".',
    fix: 'Set a font size, such as 16px, on the block around the tag. The elements inherit the size of the text around them.',
  },
  'language-missing': {
    severity: 'problem',
    message: 'The page does not declare its language, which screen readers need.',
    fix: 'Add it to the first tag of the page, such as <html lang="en">.',
  },
  'disclaimer-hidden': {
    severity: 'problem',
    message: 'The page contains the full disclaimer, but hides it from readers.',
    fix: 'Move <prolo-disclaimer> to a visible place, outside other tags and hidden parts of the page.',
  },
  'disclaimer-brief': {
    severity: 'advice',
    message: 'This page has no full disclaimer, so each element ends with the brief one.',
    fix: 'Add <prolo-disclaimer></prolo-disclaimer> to show the full disclaimer once instead.',
  },
  'review-stale': {
    severity: 'advice',
    message: 'The review of <{tag}> on {on} is more than two years old, and the element shows that to readers.',
    fix: 'Have your clinician review the text again, then write {attributes}.',
  },
  'review-outdated': {
    severity: 'advice',
    message: 'The review of <{tag}> does not cover {count} statements, which are new or changed since: {statements}.',
    fix: 'Have your clinician read them: npx prolo-elements review-sheet{since} -o review.html. Then write {attributes}.',
  },
  'review-incomplete': {
    severity: 'advice',
    message: 'The review of <{tag}> names no {missing}. {consequence}.',
    fix: 'Add {attribute}.',
  },
  'review-ignored': {
    severity: 'problem',
    message: 'The review of <{tag}> is not shown: {reason}.',
    fix: '{todo}.',
  },
  'omit-ignored': {
    severity: 'problem',
    message: 'omit="{id}" of <{tag}> is ignored: this element has no such optional statement.',
    fix: 'Use ids of optional statements: {known}. What warns, limits or reports a negative finding always stays.',
  },
  'acknowledge-without-form': {
    severity: 'problem',
    message: '<prolo-disclaimer acknowledge> is outside a form, so its checkbox is neither sent nor required.',
    fix: 'Put the tag itself inside the form. A marker cannot be part of a form.',
  },
} as const satisfies Readonly<Record<string, DiagnosisMessage>>;

export type DiagnosisId = keyof typeof messages;
