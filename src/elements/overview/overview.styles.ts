import {css} from 'lit';

export const overviewStyles = css`
  :host {
    contain-intrinsic-block-size: auto 26em;
  }
`;
