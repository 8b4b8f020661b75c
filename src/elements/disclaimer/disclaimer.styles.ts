import {css} from 'lit';

export const disclaimerStyles = css`
  .full {
    padding: min(calc(1.25 * var(--_space)), 4%);
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  /* In the place of a fallback, which has no frame, so that what is below moves little. */
  :host(:not(:empty)) .full {
    padding-block: calc(0.6 * var(--_space));
  }

  .error {
    margin-block: var(--_space) 0;
    padding-inline-start: 0.75em;
    border-inline-start: 0.3em solid;
    font-weight: 700;
  }

  .error::before {
    content: '⚠ ' / '';
  }

  .acknowledge {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    margin-block-start: var(--_space);
    padding-block: 0.4em;
    cursor: pointer;
  }

  .acknowledge input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .brief {
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
