/** The block in the editor: its sidebar, and its content as the server renders it. */
(function ({blockEditor, blocks, components, element, i18n, serverSideRender}, elements) {
  const {createElement: el} = element;
  const {BaseControl, Disabled, FormTokenField, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {__} = i18n;

  const nameOf = (tag) => tag.replace('prolo-', '');
  const option = (value, label = value) => ({value, label});

  /** The control of an attribute: a switch, a choice, a list of choices or a text. */
  function control({name, label, labels, description, isSwitch, options, list}, value, change) {
    const props = {key: name, label, help: description, onChange: (value) => change(name, value)};
    if (list) return listControl({props, list}, value, (entries) => change(name, entries.join(', ')));
    if (isSwitch) return el(ToggleControl, {...props, checked: Boolean(value)});
    if (!options) return el(TextControl, {...props, value: value ?? ''});
    const none = {value: '', label: __('Default', 'prolo-elements')};
    return el(SelectControl, {
      ...props,
      value: value ?? '',
      options: [none, ...options.map((value) => option(value, labels[value]))],
    });
  }

  /** Ids are entered as they stand in the post, because they may be several; the field suggests all there are. */
  function listControl({props: {key, label, help}, list}, value, onChange) {
    const field = el(FormTokenField, {
      label,
      value: (value ?? '').split(/[\s,]+/).filter(Boolean),
      suggestions: list,
      onChange: (entries) => onChange(entries.filter((entry) => list.includes(entry))),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
    });
    return el(BaseControl, {key, help, __nextHasNoMarginBottom: true}, field);
  }

  function Edit({attributes, setAttributes, context, name}) {
    const {element: chosen, values} = attributes;
    const known = elements[`prolo-${chosen}`] ?? {attributes: []};
    const choose = (element) => {
      // An attribute that the next element does not know would stay in the post, out of sight.
      const names = elements[`prolo-${element}`].attributes.map(({name}) => name);
      const kept = Object.entries(values).filter(([name]) => names.includes(name));
      setAttributes({element, values: Object.fromEntries(kept)});
    };
    const change = (name, value) => {
      const changed = {...values, [name]: value};
      if (!value) delete changed[name];
      setAttributes({values: changed});
    };
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        el(
          PanelBody,
          {title: __('Content', 'prolo-elements')},
          el(SelectControl, {
            label: __('Element', 'prolo-elements'),
            help: known.summary,
            value: chosen,
            options: Object.keys(elements)
              .map(nameOf)
              .map((name) => option(name)),
            onChange: choose,
          }),
          known.attributes.map((attribute) => control(attribute, values[attribute.name], change)),
        ),
      ),
      el(Disabled, null, el(serverSideRender, {block: name, attributes, urlQueryArgs: {post_id: context.postId}})),
    );
  }

  blocks.registerBlockType('prolo/element', {edit: Edit, save: () => null});
})(window.wp, window.proloElements);
