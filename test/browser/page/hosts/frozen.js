/** Freezes what JavaScript and the DOM are made of, as hosts do that run code of others beside each other. */
for (const name of Object.getOwnPropertyNames(window)) {
  const {value} = Object.getOwnPropertyDescriptor(window, name);
  if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
  Object.freeze(value);
  if (value.prototype) Object.freeze(value.prototype);
}
