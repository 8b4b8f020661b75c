/** The built files; the build puts them in place of this module. */
declare module 'prolo-library' {
  const library: import('./snippet.js').Library;
  export default library;
}
