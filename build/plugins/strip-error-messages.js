/** Removes the messages of hydration errors, which are never shown: what cannot be hydrated is rendered anew. */
export const stripErrorMessages = {
  name: 'strip-error-messages',
  transform: (code, id) =>
    id.includes('/ssr-client/')
      ? {code: code.replace(/(Error|console\.error)\((`[^`]*`|"[^"]*")\)/g, '$1()'), map: {mappings: ''}}
      : null,
};
