/** The block in the editor: its variations, its sidebar, and its content as the server renders it. */
(function ({blockEditor, blocks, components, element, i18n, serverSideRender}, {elements, transforms}) {
  const {createElement: el} = element;
  const {BaseControl, Disabled, FormTokenField, PanelBody} = components;
  const {SelectControl, TextareaControl, TextControl, ToggleControl} = components;
  const {SVG, Path} = window.wp.primitives;
  const {__, sprintf} = i18n;

  const name = 'prolo/element';
  const nameOf = (tag) => tag.replace('prolo-', '');
  const describe = (element) => elements[`prolo-${element}`] ?? {attributes: [], slots: []};
  const option = (value, label = value) => ({value, label});

  /** The groups of the sidebar, in its order. */
  const groups = {
    content: {title: __('Content', 'prolo-elements'), initialOpen: true},
    look: {title: __('Look', 'prolo-elements'), initialOpen: false},
    clinic: {title: __('This clinic', 'prolo-elements'), initialOpen: false},
    review: {title: __('Review', 'prolo-elements'), initialOpen: false},
  };

  /** The control of an attribute: a switch, a choice, a list of choices or a text. */
  function control(attribute, value, change) {
    const {name, label, labels, description, isSwitch, options, list, input} = attribute;
    const props = {key: name, label, help: description, onChange: (value) => change(name, value)};
    if (list) return listControl(attribute, value, (entries) => change(name, entries.join(', ')));
    if (isSwitch) return el(ToggleControl, {...props, checked: Boolean(value)});
    if (!options) return el(TextControl, {...props, type: input, value: value ?? ''});
    const none = {value: '', label: __('Default', 'prolo-elements')};
    return el(SelectControl, {
      ...props,
      value: value ?? '',
      options: [none, ...options.map((value) => option(value, labels[value]))],
    });
  }

  /** Ids are shown by their names; the field suggests all there are. */
  function listControl({name, label, labels, description, list}, value, onChange) {
    const idOf = (label) => list.find((id) => label === id || label === labels[id]);
    const field = el(FormTokenField, {
      label,
      value: (value ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((id) => labels[id] ?? id),
      suggestions: list.map((id) => labels[id]),
      onChange: (entries) => onChange(entries.map(idOf).filter(Boolean)),
      __experimentalExpandOnFocus: true,
      // Since WordPress 7.1, it repeats how to separate entries where this is missing.
      help: '',
    });
    return el(BaseControl, {key: name, help: description, __nextHasNoMarginBottom: true}, field);
  }

  function clinicPanel(slots, values, change) {
    if (slots.length === 0) return null;
    const intro = __(
      'In your own words. Each stands under “From this clinic”, outside of the reviewed text. Links may be HTML.',
      'prolo-elements',
    );
    const fields = slots.map(({name, label, description}) =>
      el(TextareaControl, {
        key: name,
        label,
        help: description,
        rows: 2,
        value: values[name] ?? '',
        onChange: (value) => change(name, value),
      }),
    );
    return el(PanelBody, groups.clinic, el('p', null, intro), fields);
  }

  function Edit({attributes, setAttributes, context}) {
    const {element: chosen, values} = attributes;
    const known = describe(chosen);
    const choose = (element) => {
      // A value that the next element does not know would stay in the post, out of sight.
      const names = [...describe(element).attributes, ...describe(element).slots].map(({name}) => name);
      const kept = Object.entries(values).filter(([name]) => names.includes(name));
      setAttributes({element, values: Object.fromEntries(kept)});
    };
    const change = (name, value) => {
      const changed = {...values, [name]: value};
      if (!value) delete changed[name];
      setAttributes({values: changed});
    };
    const choice = el(SelectControl, {
      label: __('Element', 'prolo-elements'),
      help: known.summary,
      value: chosen,
      options: Object.entries(elements).map(([tag, {label}]) => option(nameOf(tag), label)),
      onChange: choose,
    });
    const controlsOf = (group) =>
      known.attributes
        .filter((attribute) => attribute.group === group)
        .map((attribute) => control(attribute, values[attribute.name], change));
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        el(PanelBody, groups.content, choice, controlsOf('content')),
        el(PanelBody, groups.look, controlsOf('look')),
        clinicPanel(known.slots, values, change),
        el(PanelBody, groups.review, controlsOf('review')),
      ),
      // What a clinic writes may be too long for an address.
      el(
        Disabled,
        null,
        el(serverSideRender, {block: name, attributes, httpMethod: 'POST', urlQueryArgs: {post_id: context.postId}}),
      ),
    );
  }

  const icon = (path) => el(SVG, {viewBox: '0 0 24 24'}, el(Path, {d: path, fillRule: 'evenodd'}));

  /** Each element as a block of its own in the inserter. */
  const variations = Object.entries(elements).map(([tag, {label, summary, keywords, icon: path}], index) => ({
    name: nameOf(tag),
    /* translators: %s: an element, such as “conditions”. */
    title: sprintf(__('Prolotherapy: %s', 'prolo-elements'), label),
    description: summary,
    keywords,
    icon: icon(path),
    attributes: {element: nameOf(tag), values: {}},
    example: {attributes: {element: nameOf(tag), values: {}}, viewportWidth: 640},
    isActive: ['element'],
    // The first one takes the place of the block itself.
    isDefault: index === 0,
    scope: ['inserter'],
  }));

  blocks.registerBlockType(name, {edit: Edit, save: () => null, variations, transforms});
})(window.wp, window.proloElements);
