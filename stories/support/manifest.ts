import customElementsManifest from '../../custom-elements.json';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly (Entry & {readonly static?: boolean; readonly attribute?: string})[];
  readonly attributes?: readonly (Entry & {readonly fieldName?: string})[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

const published = customElementsManifest as unknown as Manifest;

/** The manifest, adapted to Storybook's tables: one row per attribute and property, and a name for the default slot. */
export const manifest = {
  ...published,
  modules: published.modules.map((module) => ({...module, declarations: module.declarations?.map(forTables)})),
};

function forTables(declaration: Declaration): Declaration {
  const {members, attributes, slots} = declaration;
  return {
    ...declaration,
    members: members?.filter((member) => !member.static && member.attribute === undefined) ?? [],
    attributes: attributes?.map(withProperty) ?? [],
    slots: slots?.map((slot) => ({...slot, name: slot.name || '(default)'})) ?? [],
  };
}

function withProperty<Attribute extends Entry & {readonly fieldName?: string}>(attribute: Attribute): Attribute {
  const {name, fieldName, description} = attribute;
  return fieldName === undefined || fieldName === name
    ? attribute
    : {...attribute, description: `${description} (Property: \`${fieldName}\`.)`};
}

const elements = published.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((declaration) => declaration.tagName !== undefined);

/** Every token, without duplicates. */
export const cssProperties = distinct(elements.flatMap((element) => element.cssProperties ?? []));

/** Every part, with the elements that have it. */
export const cssParts = distinct(elements.flatMap((element) => element.cssParts ?? [])).map((part) => ({
  ...part,
  tagNames: elements
    .filter((element) => element.cssParts?.some((candidate) => isSame(candidate, part)))
    .map(({tagName}) => tagName),
}));

function distinct(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry, index) => entries.findIndex((other) => isSame(other, entry)) === index);
}

function isSame(one: Entry, other: Entry): boolean {
  return one.name === other.name && one.description === other.description;
}
