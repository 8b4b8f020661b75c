import {css} from 'lit';

export const articleStyles = css`
  .citation {
    padding-inline-start: 1.25em;
    border-inline-start: 0.2em solid var(--_line);
  }

  .link {
    display: inline-block;
    padding-block: 0.25em;
    font-weight: 600;
  }
`;
