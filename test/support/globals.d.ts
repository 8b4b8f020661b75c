/** What tests and the programs that they drive put on the window of a page. */
interface Window {
  errors: string[];
  warnings: string[];
  /** How often a page wrote to its document. */
  writes: number;
  // Each of these is what its script makes it.
  silence: any;
  wp: any;
  tinymce: any;
  // What WordPress and the plugin put on the window of an editor.
  proloElements: any;
  jQuery: any;
}
