import sbom from 'rollup-plugin-sbom';

/** Lists the packages in a bundle as a CycloneDX bill of materials: dist/sbom/. The same build writes the same bytes. */
export const billOfMaterials = (name) =>
  sbom({
    outDir: 'sbom',
    outFilename: `${name}.cdx`,
    rootComponentType: 'library',
    saveTimestamp: false,
    includeWellKnown: false,
  });
