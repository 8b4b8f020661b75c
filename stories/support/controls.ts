import type {ArgTypesEnhancer, InputType} from 'storybook/internal/types';

const unionOfStrings = /^'[^']*'(?: \| '[^']*')*$/u;

/** Turns string unions of the manifest into select controls. Only attributes get a control. */
export const controlsFromManifest: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, withControl(argType)]));

function withControl<Type extends InputType>(argType: Type): Type {
  const category = argType.table?.category;
  if (category === undefined) return argType;
  if (category !== 'attributes') return {...argType, control: false};
  const type = argType.table?.type?.summary ?? '';
  if (!unionOfStrings.test(type)) return argType;
  const value = type.split(' | ').map((choice) => choice.slice(1, -1));
  return {...argType, type: {name: 'enum', value}};
}
