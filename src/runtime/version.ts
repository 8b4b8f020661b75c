/** The version of this copy of the library; the same as in package.json. */
export const version: string = '0.2.0';
