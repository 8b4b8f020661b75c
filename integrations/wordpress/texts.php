<?php
/**
 * The texts of a site with elements in them.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/** The filters of texts whose elements are known together in the end: posts, and the three widgets for text. */
const TEXTS = array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' );

/** A paragraph that holds only tags of shortcodes of this plugin. */
const SHORTCODE_PARAGRAPH = '~<p>\s*((?:\[/?prolo\b[^\]]*\]\s*(?:<br\s*/?>\s*)?)+)</p>~';

/** A paragraph that holds one such shortcode with words in it. */
const ENCLOSING_PARAGRAPH = '~<p>\s*(\[prolo\b[^\]]*\](?:(?!</?p\b|\[/?prolo\b).)*\[/prolo\])\s*</p>~s';

/** A shortcode that no other tag ends: up to the next one of this plugin there is no end. */
const SINGLE_SHORTCODE = '~(?<!\[)\[prolo\b(?![^\]]*/\])([^\]]*)\](?![^\[]*+(?:\[(?!/?prolo\b)[^\[]*+)*+\[/prolo\])~';

/** A text that needs the script: it has an element, or a marker that stands for one. */
const USED = '~<prolo-|class=["\'][^"\']*\bprolo-|/prolo-embed/~i';

/** An element that shows the full disclaimer. */
const FULL_DISCLAIMER = '~<prolo-(?:guide\b|disclaimer\b(?![^>]*\bvariant=["\']?\s*brief))~i';

/** The brief disclaimer that ends an element. */
const BRIEF_DISCLAIMER = '~\s*<!--prolo-brief-->.*?<!--/prolo-brief-->~s';

add_filter( 'render_block', __NAMESPACE__ . '\complete_block', 10, 2 );
foreach ( TEXTS as $text ) {
	// After blocks (9) and before paragraphs and quotes (10), then after other shortcodes (11).
	add_filter( $text, __NAMESPACE__ . '\set_aside', 9 );
	add_filter( $text, __NAMESPACE__ . '\put_back', 12 );
}

/**
 * Tells whether a text is being filtered whose elements are known together in the end.
 *
 * @return bool
 */
function is_in_text() {
	return (bool) array_filter( TEXTS, 'doing_filter' );
}

/**
 * Fills the elements of a text that are empty with their content, and enqueues the script.
 *
 * @param string $text HTML.
 * @return string HTML.
 */
function complete( $text ) {
	// An excerpt is text alone.
	if ( doing_filter( 'get_the_excerpt' ) || ! preg_match( USED, $text ) ) {
		return $text;
	}
	wp_enqueue_script( SCRIPT );
	Scripts::need_for( $text );
	return Markup::replace( $text, __NAMESPACE__ . '\complete_element' );
}

/**
 * Fills the elements in blocks that hold HTML, and in the HTML between the blocks of a template.
 *
 * @param string $html  The block as rendered.
 * @param array  $block What was parsed; HTML between blocks has no name.
 * @return string HTML.
 */
function complete_block( $html, $block ) {
	return in_array( $block['blockName'] ?? null, array( null, 'core/html', 'core/freeform' ), true ) ? complete( $html ) : $html;
}

/**
 * Fills an element with its content, before the clinic's own words for slots. One that has other content, or that is unknown,
 * stays as it is, with an end of its own.
 *
 * @param string $tag        Its tag.
 * @param string $attributes Its attributes.
 * @param string $inner      What is in it.
 * @return string HTML.
 */
function complete_element( $tag, $attributes, $inner ) {
	$children = Clinic_Words::slotted( $inner );
	if ( null === $children || ! attributes_of( $tag ) ) {
		return "<$tag$attributes>$inner</$tag>";
	}
	$values = array_column( wp_kses_hair( $attributes, wp_allowed_protocols() ), 'value', 'name' );
	$values = array_map( __NAMESPACE__ . '\decode', array_change_key_case( $values ) );
	$filled = array();
	foreach ( $children as $index => $child ) {
		if ( Clinic_Words::is_filled( $child['inner'] ) ) {
			$filled += array( $child['slot'] => $index );
		}
	}
	$html = content( $tag, $values, array(), array_keys( $filled ) )['html'];
	foreach ( $children as $index => $child ) {
		$is_first = ( $filled[ $child['slot'] ] ?? null ) === $index;
		$html    .= "\n" . ( $is_first ? Clinic_Words::label( $child['slot'], source(), $values, page() ) : '' ) . $child['outer'];
	}
	return wrap( 'class="prolo-embed"', $tag, $attributes, $html );
}

/**
 * Takes elements out of a text, so that no paragraph, line break or curly quote gets into or around them.
 *
 * @param string $text HTML.
 * @return string HTML with placeholders.
 */
function set_aside( $text ) {
	$keep = function ( $tag, $attributes, $inner ) {
		return sprintf( '<div data-prolo-aside="%d"></div>', keep( "<$tag$attributes>$inner</$tag>" ) );
	};
	return Markup::replace( complete( run_shortcodes( $text ) ), $keep );
}

/**
 * Runs the shortcodes of this plugin before WordPress makes paragraphs, as it does with its own `embed`: later, those on
 * lines of their own would stand in paragraphs with line breaks between them.
 *
 * @param string $text HTML with shortcodes.
 * @return string HTML.
 */
function run_shortcodes( $text ) {
	global $shortcode_tags;
	if ( false === strpos( $text, '[prolo' ) || doing_filter( 'get_the_excerpt' ) ) {
		return $text;
	}
	$unwrap = function ( $paragraph ) {
		return preg_replace( '~<br\s*/?>~', '', $paragraph[1] );
	};
	$text   = preg_replace_callback( SHORTCODE_PARAGRAPH, $unwrap, $text ) ?? $text;
	$text   = preg_replace( ENCLOSING_PARAGRAPH, '$1', $text ) ?? $text;
	// A shortcode in double brackets is text, and has to stay so when WordPress runs shortcodes later.
	$text   = preg_replace( '~\[\[prolo\b[^\[\]]*\]\]~', '[$0]', $text ) ?? $text;
	// WordPress would take all up to the end of the next one into the first.
	$text   = preg_replace( SINGLE_SHORTCODE, '[prolo$1 /]', $text ) ?? $text;
	$others = $shortcode_tags;
	// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- put back below.
	$shortcode_tags = array_intersect_key( $others, array( 'prolo' => true ) );
	$text           = do_shortcode( $text );
	$shortcode_tags = $others; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
	return $text;
}

/**
 * Puts elements back. Where one of them shows the full disclaimer, none ends with the brief one.
 *
 * @param string $text HTML with placeholders.
 * @return string HTML.
 */
function put_back( $text ) {
	$give = function ( $placeholder ) {
		return keep( (int) $placeholder[1] );
	};
	$text = preg_replace_callback( '~<div data-prolo-aside="(\d+)"></div>~', $give, $text ) ?? $text;
	if ( preg_match( FULL_DISCLAIMER, $text ) ) {
		return preg_replace( BRIEF_DISCLAIMER, '', $text ) ?? $text;
	}
	return str_replace( array( '<!--prolo-brief-->', '<!--/prolo-brief-->' ), '', $text );
}

/**
 * Keeps a piece of HTML and returns its number; returns the piece for a number.
 *
 * @param string|int $piece HTML, or a number.
 * @return int|string
 */
function keep( $piece ) {
	static $pieces = array();
	if ( is_int( $piece ) ) {
		return $pieces[ $piece ] ?? '';
	}
	$pieces[] = $piece;
	return count( $pieces ) - 1;
}
