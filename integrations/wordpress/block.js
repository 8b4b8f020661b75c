/** The block in the editor: its sidebar, and its content as the server renders it. */
(function ({blockEditor, blocks, components, element, i18n, serverSideRender}, elements) {
  const {createElement: el} = element;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {__} = i18n;

  const nameOf = (tag) => tag.replace('prolo-', '');
  const option = (value) => ({value, label: value});

  /** The control of an attribute: a switch, a choice or a text. */
  function control({name, description, isSwitch, options}, value, change) {
    const props = {key: name, label: name, help: description, onChange: (value) => change(name, value)};
    if (isSwitch) return el(ToggleControl, {...props, checked: Boolean(value)});
    if (!options) return el(TextControl, {...props, value: value ?? ''});
    const none = {value: '', label: __('Default', 'prolo-elements')};
    return el(SelectControl, {...props, value: value ?? '', options: [none, ...options.map(option)]});
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
            options: Object.keys(elements).map(nameOf).map(option),
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
