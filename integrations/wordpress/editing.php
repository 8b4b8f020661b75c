<?php
/**
 * Texts of Authors and of the classic editor, which lose tags that WordPress does not know.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/** The elements that TinyMCE never deletes when they are empty, by its own default. */
const TINYMCE_NON_EMPTY = 'td,th,iframe,video,audio,object,script,pre,code,area,base,basefont,br,col,frame,hr,img,input,isindex,link,meta,param,embed,source,wbr,track';

add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\enqueue_for_visual_tab' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_for_authors', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_as_address' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_visual_tab' );

/**
 * Lets people save elements whose texts WordPress filters: Authors, and in a network even Administrators.
 *
 * @param array  $tags    Allowed tags with their attributes.
 * @param string $context Where the text is from.
 * @return array
 */
function allow_for_authors( $tags, $context ) {
	if ( 'post' === $context ) {
		foreach ( array_keys( read( 'elements.json' ) ) as $tag ) {
			$tags[ $tag ] = array_fill_keys( attributes_of( $tag ), true );
		}
		// For a clinic's own words in an element.
		foreach ( array( 'p', 'div', 'span', 'ul', 'ol', 'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6' ) as $tag ) {
			if ( isset( $tags[ $tag ] ) && is_array( $tags[ $tag ] ) ) {
				$tags[ $tag ]['slot'] = true;
			}
		}
	}
	return $tags;
}

/**
 * Adds `href-template` to the attributes that are addresses. WordPress knows `href`.
 *
 * @param string[] $attributes Names of attributes.
 * @return string[]
 */
function check_as_address( $attributes ) {
	return array_merge( $attributes, array( 'href-template' ) );
}

/**
 * Adds the elements to those that the Visual tab of the classic editor knows, and does not delete when they are empty.
 *
 * @param array $settings Settings of TinyMCE.
 * @return array
 */
function keep_in_visual_tab( $settings ) {
	$settings += array( 'non_empty_elements' => TINYMCE_NON_EMPTY );
	foreach ( array_keys( read( 'elements.json' ) ) as $tag ) {
		$rules = array(
			'custom_elements'         => $tag,
			'extended_valid_elements' => $tag . '[' . implode( '|', attributes_of( $tag ) ) . ']',
			'non_empty_elements'      => $tag,
		);
		foreach ( $rules as $setting => $rule ) {
			$settings[ $setting ] = ltrim( ( $settings[ $setting ] ?? '' ) . ',' . $rule, ',' );
		}
	}
	return $settings;
}

/**
 * Keeps elements whole where the classic editor removes paragraphs and makes new ones.
 */
function enqueue_for_visual_tab() {
	wp_enqueue_script( 'prolo-elements-visual-tab', plugins_url( 'visual-tab.js', __FILE__ ), array( 'editor' ), VERSION, true );
}
