/** Tags CSS for stylelint and the minifier; the doctor contains no Lit. */
const css = String.raw;

/** Styles of the report box. `all: initial` keeps it readable on any page. */
export const reportStyles = css`
  :host {
    all: initial;
    display: block;
  }

  section {
    max-inline-size: 70ch;
    margin: 2em auto;
    border: 2px solid #1f2937;
    border-radius: 0.5em;
    padding: 1em 1.5em;
    background: #fff;
    color: #111827;
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0 0 0.5em;
    font-size: 1.25em;
  }

  ol {
    margin: 0 0 1em;
    padding-inline-start: 1.5em;
  }

  li {
    margin-block-end: 1em;
  }

  p {
    margin: 0;
  }

  button {
    min-block-size: 24px;
    font: inherit;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
