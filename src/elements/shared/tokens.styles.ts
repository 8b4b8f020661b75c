import {css} from 'lit';

/**
 * The look all elements share. Text is the host's own; lines and surfaces are mixed from its color, so that a dark
 * page needs no setting. A `--prolo-*` token, where the host sets one, goes before the default that stands beside it.
 */
export const tokens = css`
  :host {
    --_accent: var(--prolo-accent, currentcolor);
    --_line: var(--prolo-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_surface: var(--prolo-surface, color-mix(in srgb, currentcolor 5%, transparent));
    --_radius: var(--prolo-radius, 0.5em);
    --_space: var(--prolo-space, 1em);
    --_measure: var(--prolo-measure, 70ch);

    display: flow-root;
    margin-block: calc(1.5 * var(--_space));
  }

  :host([hidden]) {
    display: none;
  }

  /* Find-in-page searches what is skipped, and shows the element when it finds something. */
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: flow-root;
      content-visibility: hidden;
    }
  }

  /* In place of fallback content: lines and distances as the page sets them, so that what is below moves little. */
  :host(:not(:empty)) {
    --_measure: var(--prolo-measure, 100%);

    margin-block: var(--_space);
  }

  :is(.fallback slot, slot:not([name]))::slotted(:first-child) {
    margin-block-start: 0 !important;
  }

  :is(.fallback slot, slot:not([name]))::slotted(:last-child) {
    margin-block-end: 0 !important;
  }

  .arriving {
    overflow-anchor: none;
  }

  /* What a page sets for its menus, its code or its logo, and what would reach the text from there. */
  .base {
    overflow-wrap: break-word;
    white-space: normal;
    line-break: auto;
    text-indent: 0;
  }

  .base,
  .base * {
    box-sizing: border-box;
  }

  /* Not display: none: what measures the ids in it must find the place of the element, and what comes to life one by one is
     laid out one by one. */
  .replaced,
  .fallback:not(.replaced) ~ .base {
    overflow: hidden;
    block-size: 0;
    visibility: hidden;
  }

  [part$='heading'] {
    margin-block: 0 0.6em;
    color: var(--prolo-heading-color, var(--_page-heading-color, inherit));
    font-family: var(--prolo-heading-font, var(--_page-heading-font, inherit));
    font-size: 1em;
    font-weight: var(--prolo-heading-weight, var(--_page-heading-weight, 700));
    font-style: var(--_page-heading-style, inherit);
    font-variant-caps: var(--_page-heading-caps, inherit);
    line-height: var(--_page-heading-leading, 1.25);
    letter-spacing: var(--_page-heading-spacing, inherit);
    text-transform: var(--_page-heading-transform, inherit);
    text-wrap: balance;
    break-after: avoid;
  }

  [part='heading'] {
    font-size: var(--_page-heading-size, 1.4em);
  }

  [part='subheading'] {
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 1.15em;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0 0.8em;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  p:last-child {
    margin-block-end: 0;
  }

  a {
    color: var(--prolo-link-color, var(--_page-link-color, inherit));
    font-weight: var(--_page-link-weight, inherit);
    /* Not in one declaration, which not every Safari knows. */
    text-decoration-line: underline;
    text-decoration-style: var(--_page-link-line, solid);
    text-decoration-thickness: var(--_page-link-thickness, auto);
    text-underline-offset: var(--_page-link-offset, 0.15em);
  }

  /* Browsers give controls a color of their own, which is invisible on a dark page without color-scheme. */
  input {
    color: inherit;
  }

  :is(a, button, input, summary):focus-visible {
    outline: 0.15em solid var(--prolo-focus-color, currentcolor);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }

  /* For screen readers alone. */
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .brief {
    margin-block-start: var(--_space);
    padding-block-start: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .provenance {
    margin-block-start: calc(0.75 * var(--_space));
    font-size: 0.9375em;
  }

  @media print {
    /* Black on white, whatever the page: its ground is left out in print, or comes along where a reader asks for it. */
    :host {
      --prolo-accent: initial !important;
      --prolo-line: initial !important;
      --prolo-surface: initial !important;
      --prolo-heading-color: initial !important;
      --prolo-link-color: initial !important;
      --_page-heading-color: initial !important;
      --_page-link-color: initial !important;

      background: #fff !important;
      color: #000 !important;

      /* A page may have made the element a scroll box, of which paper would show only what is in sight. */
      overflow: visible !important;
      block-size: auto !important;
      max-block-size: none !important;
    }

    :is(h1, h2, h3, h4, h5, h6, li, p) {
      break-inside: avoid;
    }

    /* Firefox knows no break-after: room for some lines, which they use themselves, keeps the heading with its text. */
    [part='heading'],
    [part='subheading'] {
      margin-block-end: -4.4em;
      padding-block-end: 5em;
      break-inside: avoid;
    }

    a {
      text-decoration: none;
    }

    .provenance {
      font-size: 8pt;
    }

    /* It would be a page of its own where the text fills the last one. */
    [role='status'] {
      display: none;
    }

    /* From paper only a whole address leads somewhere. */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    /* Folds are open on paper. A handout leaves out those that its reader has not opened (print-alone.ts). */
    ::details-content {
      content-visibility: visible;
    }

    details:not([open], .minor)::details-content,
    [part='sources']:not([open])::details-content,
    .provenance .changes {
      display: var(--_folded, block);
    }
  }
`;
