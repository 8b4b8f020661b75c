/** Builds Lit's templates with DOM calls instead of `innerHTML`. */
export function templateClass(
  partClass: (sign: string | undefined) => unknown,
): new (result: object) => {readonly el: HTMLTemplateElement; readonly parts: readonly object[]};
