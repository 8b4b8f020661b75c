/** Records what a visitor's console would show, before any script of the library runs. A file, as the policies forbid inline scripts. */
const errors = (window.errors = []);
const warnings = (window.warnings = []);
addEventListener(
  'error',
  ({message, target}) => errors.push(message ?? `${target instanceof HTMLScriptElement && target.src} did not load`),
  true,
);
addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  errors.push(`${violatedDirective} blocked ${blockedURI} ${sample}`),
);
console.warn = (...values) => warnings.push(values.join(' '));
