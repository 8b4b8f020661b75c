<?php
/**
 * An element with its content as plain HTML in it.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/** The tags that plain HTML may be made of. */
const MARKUP = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'article', 'header', 'footer', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'strong', 'em', 'bdi', 'cite', 'small', 'span', 'a', 'time', 'sup', 'sub', 'br', 'wbr' );

/**
 * Renders `[prolo element="conditions" include="knee-pain"]`, or in short `[prolo conditions include="knee-pain"]`.
 *
 * @param array|string $given   Attributes of the shortcode; words without a value have numbers as keys.
 * @param string       $content What stands between its tags: the clinic's own words.
 * @return string HTML.
 */
function render_shortcode( $given, $content = '' ) {
	list( $name, $values ) = read_shortcode( $given, $content );
	return render( $name, $values );
}

/**
 * Reads a shortcode.
 *
 * @param array|string $given   Its attributes; words without a value have numbers as keys.
 * @param string       $content What stands between its tags.
 * @return array The name of the element, and its values by name.
 */
function read_shortcode( $given, $content ) {
	// Texts that were pasted from a word processor have curly quotes.
	$given  = preg_replace( '/^[“”„«»″]+|[“”„«»″]+$/u', '', (array) $given );
	$given  = array_map( __NAMESPACE__ . '\decode', $given );
	$words  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	$values = array_diff_key( $given, $words );
	$name   = $values['element'] ?? array_shift( $words );
	unset( $values['element'] );
	return array( $name, $values + Clinic_Words::read( (string) $content ) + array_fill_keys( array_map( 'strtolower', $words ), true ) );
}

/**
 * Renders the block `prolo/element`.
 *
 * @param array $block Its attributes.
 * @return string HTML.
 */
function render_block( $block ) {
	$wrapper = get_block_wrapper_attributes( array( 'class' => 'prolo-embed' ) );
	return render( $block['element'], $block['values'], $wrapper );
}

/**
 * Renders an element with its content as plain HTML in it.
 *
 * @param string $name    Such as `conditions` or `prolo-conditions`.
 * @param array  $given   Values of attributes and words for slots by name; true for an attribute without a value.
 * @param string $wrapper Attributes of the block around the element.
 * @return string HTML, with a notice for editors where something cannot be used.
 */
function render( $name, array $given, $wrapper = 'class="prolo-embed"' ) {
	$element = examine( $name, $given );
	$notices = array_map( __NAMESPACE__ . '\tell_editors', complaints_about( $name, $element ) );
	if ( ! $element ) {
		return implode( '', $notices );
	}
	Scripts::need( $element['tag'] );
	$html = '';
	foreach ( $element['attributes'] as $attribute => $value ) {
		$html .= ' ' . $attribute . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return implode( '', $notices ) . wrap( $wrapper, $element['tag'], $html, $element['content']['html'] );
}

/**
 * Reads what an element is given, and makes its content.
 *
 * @param string $name  Such as `conditions` or `prolo-conditions`.
 * @param array  $given Values by name.
 * @return array|null `tag`; `attributes` that it knows; its `content`; names that were `left_out`. Null for an unknown one.
 */
function examine( $name, array $given ) {
	$tag     = 'prolo-' . preg_replace( '/^prolo-/', '', strtolower( (string) $name ) );
	$allowed = attributes_of( $tag );
	if ( ! $allowed ) {
		return null;
	}
	$given      = array_filter( $given, __NAMESPACE__ . '\is_set' );
	$slots      = array_fill_keys( read( 'elements.json' )[ $tag ]['slots'], '' );
	$words      = array_filter( array_merge( $slots, array_intersect_key( array_filter( $given, 'is_string' ), $slots ) ), 'strlen' );
	$attributes = array_intersect_key( $given, array_flip( $allowed ) );
	// WordPress saves `&` as an entity in the blocks of an Author.
	$attributes = array_map( __NAMESPACE__ . '\decode', $attributes );
	$attributes = array_filter( $attributes, __NAMESPACE__ . '\is_safe', ARRAY_FILTER_USE_BOTH );
	return array(
		'tag'        => $tag,
		'attributes' => $attributes,
		'content'    => content( $tag, $attributes, $words ),
		'left_out'   => array_keys( array_diff_key( $given, $attributes, $words ) ),
	);
}

/**
 * Says what of an element cannot be used.
 *
 * @param string     $name    Its name, as an editor wrote it.
 * @param array|null $element As `examine` returns it.
 * @return string[] A line for each, not escaped.
 */
function complaints_about( $name, $element ) {
	if ( ! $element ) {
		$names = str_replace( 'prolo-', '', implode( ', ', array_keys( read( 'elements.json' ) ) ) );
		/* translators: 1: a name that an editor wrote, 2: list of names. */
		return array( sprintf( __( 'There is no element “%1$s”. Choose from: %2$s.', 'prolo-elements' ), $name, $names ) );
	}
	$lines = array();
	if ( $element['left_out'] ) {
		$allowed = array_merge( attributes_of( $element['tag'] ), read( 'elements.json' )[ $element['tag'] ]['slots'] );
		/* translators: 1: names that an editor wrote, 2: an element, 3: list of names. */
		$line    = __( 'Left out of %2$s: %1$s. Allowed: %3$s; addresses begin with http, https, mailto, tel, or are of this site.', 'prolo-elements' );
		$lines[] = sprintf( $line, implode( ', ', $element['left_out'] ), $element['tag'], implode( ', ', $allowed ) );
	}
	if ( $element['content']['ignored'] ) {
		/* translators: 1: values that an editor wrote, 2: an element. */
		$line    = __( 'Unknown values of %2$s, ignored: %1$s.', 'prolo-elements' );
		$lines[] = sprintf( $line, implode( ', ', $element['content']['ignored'] ), $element['tag'] );
	}
	return $lines;
}

/**
 * Wraps an element in a block. The block ends a paragraph around it, in which the content would not stay in the element.
 *
 * @param string $wrapper    Attributes of the block.
 * @param string $tag        Tag of the element.
 * @param string $attributes Attributes of the element.
 * @param string $content    What is in the element.
 * @return string HTML.
 */
function wrap( $wrapper, $tag, $attributes, $content ) {
	return "<div $wrapper>\n<$tag$attributes>\n$content\n</$tag>\n</div>";
}

/**
 * Tells whether an attribute is set. An empty field and a switch that is off are not.
 *
 * @param mixed $value Its value.
 * @return bool
 */
function is_set( $value ) {
	return is_scalar( $value ) && ! in_array( $value, array( '', false, 'false' ), true );
}

/**
 * Tells whether a value may stand in an attribute. Addresses must not run scripts.
 *
 * @param mixed  $value     Its value.
 * @param string $attribute Its name.
 * @return bool
 */
function is_safe( $value, $attribute ) {
	return ! in_array( $attribute, wp_kses_uri_attributes(), true ) || wp_kses_bad_protocol( $value, Plain_Html::SCHEMES ) === $value;
}

/**
 * Decodes the entities in a value that comes from HTML.
 *
 * @param mixed $value Such as `/?a=1&amp;b=2`; what is not a string stays.
 * @return mixed
 */
function decode( $value ) {
	return ! is_string( $value ) ? $value : html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * Returns the content of an element as its attributes ask for it, from the object cache of the site where there is one.
 *
 * @param string   $tag        Tag of the element.
 * @param array    $attributes Values by name, not escaped.
 * @param string[] $words      The clinic's own words by slot.
 * @param string[] $slots      Those that the page fills in another way.
 * @return array `html`; the values that were `ignored`; the `review`, or null.
 */
function content( $tag, array $attributes, array $words = array(), array $slots = array() ) {
	$key     = md5( wp_json_encode( array( VERSION, page(), $tag, $attributes, $words, $slots ) ) );
	$content = wp_cache_get( $key, 'prolo-elements' );
	if ( false === $content ) {
		$content = make_content( $tag, $attributes, $words, $slots );
		wp_cache_set( $key, $content, 'prolo-elements', DAY_IN_SECONDS );
	}
	return $content;
}

/**
 * Makes the content of an element.
 *
 * @param string   $tag        Tag of the element.
 * @param array    $attributes Values by name, not escaped.
 * @param string[] $words      The clinic's own words by slot.
 * @param string[] $slots      Those that the page fills in another way.
 * @return array `html`; the values that were `ignored`; the `review`, or null.
 */
function make_content( $tag, array $attributes, array $words, array $slots ) {
	$values = texts_of( $attributes );
	$source = source();

	list( $before, $after, $filled ) = Clinic_Words::write( $words, $source, $values, page() );

	$html = $source->render( $tag, $values, page() + array( 'slots' => array_merge( $filled, $slots ) ) );
	return array(
		'html'    => rtrim( $before . only_plain_markup( $html ) . "\n" . $after ),
		'ignored' => $source->ignored(),
		'review'  => $source->review(),
	);
}

/**
 * Returns values as they stand in HTML, where one without a value is empty.
 *
 * @param array $attributes Values by name.
 * @return string[]
 */
function texts_of( array $attributes ) {
	return array_map(
		function ( $value ) {
			return true === $value ? '' : (string) $value;
		},
		$attributes
	);
}

/**
 * Returns what writes the content of elements.
 *
 * @return Plain_Html
 */
function source() {
	static $source = null;
	$source        = $source ?? new Plain_Html( read( 'fallback.json' ) );
	return $source;
}

/**
 * Returns what the page says to the elements on it.
 *
 * @return array
 */
function page() {
	return array(
		'language'   => get_bloginfo( 'language' ),
		'direction'  => is_rtl() ? 'rtl' : null,
		'mark_brief' => is_in_text(),
	);
}

/**
 * Takes all markup but that of plain HTML out of a text.
 *
 * @param string $html HTML.
 * @return string HTML.
 */
function only_plain_markup( $html ) {
	return wp_kses( $html, array_fill_keys( MARKUP, array_fill_keys( array( 'href', 'lang', 'dir', 'datetime' ), true ) ) );
}

/**
 * Shows a line to those who can edit the post, and to nobody else.
 *
 * @param string $text The line, not escaped.
 * @return string HTML.
 */
function tell_editors( $text ) {
	$post = get_post();
	$may  = $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_posts' );
	return $may ? '<p class="prolo-notice"><strong>Prolo Elements:</strong> ' . esc_html( $text ) . '</p>' : '';
}
