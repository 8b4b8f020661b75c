<?php
/**
 * Plugin Name:       Prolo Elements
 * Description:       Patient education on Dextrose Prolotherapy as a block and a shortcode. The words stand in the page itself, and nothing leaves your site.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       prolo-elements
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

if ( ! file_exists( __DIR__ . '/elements.json' ) ) {
	// The source alone, not the zip: say so, and leave the site as it is.
	$say_so = function () {
		echo '<div class="notice notice-error"><p>' . esc_html__( 'Prolo Elements is not complete. Please install prolo-elements.zip.', 'prolo-elements' ) . '</p></div>';
	};
	add_action( 'admin_notices', $say_so );
	return;
}

const VERSION = '0.2.0';
const SCRIPT  = 'prolo-elements';
const BLOCK   = 'prolo-elements-block';

/** A raw element in a text: its tag, its attributes, what stands in it. */
const RAW_ELEMENT = '~<(prolo-[a-z-]+)((?:\s(?:[^<>"\']|"[^"]*"|\'[^\']*\')*)?)>(.*?)</\1\s*>~s';

/** What asks for the script: an element, or a marker in the place of one. */
const USED = '~<prolo-|class=["\'][^"\']*\bprolo-|/prolo-embed/~';

/** What the words that come with the plugin may be made of. */
const MARKUP = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'article', 'header', 'footer', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'strong', 'em', 'cite', 'small', 'span', 'a', 'time', 'sup', 'sub', 'br' );

/** What TinyMCE never takes for empty by itself. */
const TINYMCE_NON_EMPTY = 'td,th,iframe,video,audio,object,script,pre,code,area,base,basefont,br,col,frame,hr,img,input,isindex,link,meta,param,embed,source,wbr,track';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_to_block_editor' );
add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\enqueue_for_visual_tab' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\opt_out_of_optimizers', 10, 2 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_for_authors', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_as_address' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_visual_tab' );
add_filter( 'render_block_core/html', __NAMESPACE__ . '\complete' );
foreach ( array( 'the_content', 'widget_text_content' ) as $text ) {
	// After blocks (9) and before paragraphs and quotes (10), then after shortcodes (11).
	add_filter( $text, __NAMESPACE__ . '\set_aside', 9 );
	add_filter( $text, __NAMESPACE__ . '\put_back', 12 );
}

/** Registers the script, the shortcode and the block. */
function register() {
	/**
	 * Filters where the script comes from: the plugin's own copy by default.
	 *
	 * @param array $script 'src' and, for a file of another site, its 'integrity'.
	 */
	$script = apply_filters( 'prolo_elements_script', array( 'src' => plugins_url( 'prolo.js', __FILE__ ) ) );
	wp_register_script( SCRIPT, $script['src'], array(), VERSION, true );
	wp_script_add_data( SCRIPT, 'integrity', $script['integrity'] ?? '' );

	$parts = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( BLOCK, plugins_url( 'block.js', __FILE__ ), $parts, VERSION, true );
	wp_set_script_translations( BLOCK, 'prolo-elements' );

	add_shortcode( 'prolo', __NAMESPACE__ . '\render_shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/** A file of data that came with the plugin, read once a request. */
function read( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$read[ $file ] = json_decode( file_get_contents( __DIR__ . '/' . $file ), true );
	}
	return $read[ $file ];
}

/** The attributes that an element may have, or null where there is no such element. */
function attributes_of( $tag ) {
	$element = read( 'elements.json' )[ $tag ] ?? null;
	return $element ? array_merge( array_column( $element['attributes'], 'name' ), array( 'id', 'class', 'dir' ) ) : null;
}

/** `[prolo element="conditions" include="knee-pain"]`, or in short `[prolo conditions include="knee-pain"]`. */
function render_shortcode( $given ) {
	// Texts that were pasted from a word processor come with its quotes.
	$given  = preg_replace( '/[“”„«»″]/u', '', (array) $given );
	$words  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	$values = array_diff_key( $given, $words );
	$name   = $values['element'] ?? array_shift( $words );
	unset( $values['element'] );
	return render( $name, $values + array_fill_keys( array_map( 'strtolower', $words ), true ) );
}

/** The block `prolo/element`. */
function render_block( $block ) {
	$wrapper = get_block_wrapper_attributes( array( 'class' => 'prolo-embed' ) );
	return render( $block['element'], $block['values'], $wrapper );
}

/** An element with its words in it. */
function render( $name, array $given, $wrapper = 'class="prolo-embed"' ) {
	$tag     = 'prolo-' . preg_replace( '/^prolo-/', '', strtolower( (string) $name ) );
	$allowed = attributes_of( $tag );
	if ( ! $allowed ) {
		$names = str_replace( 'prolo-', '', implode( ', ', array_keys( read( 'elements.json' ) ) ) );
		/* translators: 1: a name that an editor wrote, 2: list of names. */
		return tell_editors( sprintf( __( 'There is no element “%1$s”. Choose from: %2$s.', 'prolo-elements' ), $name, $names ) );
	}
	$given      = array_filter( $given, __NAMESPACE__ . '\says_something' );
	$attributes = array_intersect_key( $given, array_flip( $allowed ) );
	$attributes = array_filter( $attributes, __NAMESPACE__ . '\is_safe', ARRAY_FILTER_USE_BOTH );
	$left_out   = array_diff_key( $given, $attributes );
	$notice     = '';
	if ( $left_out ) {
		/* translators: 1: names that an editor wrote, 2: an element, 3: list of names. */
		$notice = __( 'Left out of %2$s: %1$s. Allowed: %3$s; addresses begin with http, https, mailto, tel, or are of this site.', 'prolo-elements' );
		$notice = tell_editors( sprintf( $notice, implode( ', ', array_keys( $left_out ) ), $tag, implode( ', ', $allowed ) ) );
	}

	wp_enqueue_script( SCRIPT );
	$html = '';
	foreach ( $attributes as $attribute => $value ) {
		$html .= ' ' . $attribute . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $notice . wrap( $wrapper, $tag, $html, words( $tag, $attributes ) );
}

/** An element in a block that ends a paragraph around it: in a paragraph its words would fall out of it. */
function wrap( $wrapper, $tag, $attributes, $words ) {
	return "<div $wrapper>\n<$tag$attributes>\n$words\n</$tag>\n</div>";
}

/** Whether a value says something: a switch that is off and an empty field do not. */
function says_something( $value ) {
	return is_scalar( $value ) && ! in_array( $value, array( '', false, 'false' ), true );
}

/** Whether a value may stand in an attribute: addresses may not run scripts. */
function is_safe( $value, $attribute ) {
	$schemes = array( 'http', 'https', 'mailto', 'tel' );
	return ! in_array( $attribute, wp_kses_uri_attributes(), true ) || wp_kses_bad_protocol( $value, $schemes ) === $value;
}

/** The words of an element as its attributes ask for them; kept where the site has a cache of objects. */
function words( $tag, array $attributes ) {
	$key  = md5( wp_json_encode( array( VERSION, get_bloginfo( 'language' ), $tag, $attributes ) ) );
	$html = wp_cache_get( $key, 'prolo-elements' );
	if ( false === $html ) {
		$html = make_words( $tag, $attributes );
		wp_cache_set( $key, $html, 'prolo-elements', DAY_IN_SECONDS );
	}
	return $html;
}

/** The words of an element, marked where they are in another language than the site. */
function make_words( $tag, array $attributes ) {
	$site  = get_bloginfo( 'language' );
	$packs = read( 'fallback.json' )['elements'][ $tag ]['html'];
	$lang  = 'en';
	foreach ( array_keys( $packs ) as $known ) {
		$lang = is_language( $attributes['lang'] ?? $site, $known ) ? $known : $lang;
	}
	$html  = $packs[ $lang ][ strtolower( $attributes['reading'] ?? '' ) ] ?? $packs[ $lang ]['plain'];
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	if ( $level >= 1 && $level <= 6 ) {
		$shift = function ( $heading ) use ( $level ) {
			return $heading[1] . min( 6, $heading[2] + $level - 2 );
		};
		$html  = preg_replace_callback( '~(</?h)([2-6])\b~', $shift, $html );
	}
	$html = wp_kses( $html, array_fill_keys( MARKUP, array_fill_keys( array( 'href', 'lang', 'dir', 'id', 'datetime', 'scope' ), true ) ) );
	return is_language( $site, $lang ) ? $html : sprintf( '<div lang="%s" dir="auto">%s</div>', esc_attr( $lang ), $html );
}

/** Whether a language tag is another one or a kind of it, as `es-MX` is of `es`. */
function is_language( $tag, $other ) {
	return 0 === stripos( "$tag-", "$other-" );
}

/** A line that only those see who can put it right. */
function tell_editors( $text ) {
	$post = get_post();
	$may  = $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_posts' );
	return $may ? '<p class="prolo-notice"><strong>Prolo Elements:</strong> ' . esc_html( $text ) . '</p>' : '';
}

/** Gives raw elements that are empty their words, and the page its script. */
function complete( $text ) {
	// An excerpt is text alone.
	if ( doing_filter( 'get_the_excerpt' ) || ! preg_match( USED, $text ) ) {
		return $text;
	}
	wp_enqueue_script( SCRIPT );
	return preg_replace_callback( RAW_ELEMENT, __NAMESPACE__ . '\complete_element', $text ) ?? $text;
}

/** A raw element with its words; one that has its own, or that is not known, stays as it is. */
function complete_element( $raw ) {
	list( $html, $tag, $attributes, $inner ) = $raw;
	if ( '' !== trim( $inner ) || ! attributes_of( $tag ) ) {
		return $html;
	}
	$values = array_column( wp_kses_hair( $attributes, wp_allowed_protocols() ), 'value', 'name' );
	return wrap( 'class="prolo-embed"', $tag, $attributes, words( $tag, $values ) );
}

/** Takes raw elements out of a text, so that no paragraph, line break or curly quote gets into them. */
function set_aside( $text ) {
	$keep = function ( $raw ) {
		return sprintf( '<div data-prolo-aside="%d"></div>', keep( $raw[0] ) );
	};
	return preg_replace_callback( RAW_ELEMENT, $keep, complete( $text ) ) ?? $text;
}

/** Puts them back. */
function put_back( $text ) {
	$give = function ( $placeholder ) {
		return keep( (int) $placeholder[1] );
	};
	return preg_replace_callback( '~<div data-prolo-aside="(\d+)"></div>~', $give, $text ) ?? $text;
}

/** Keeps a piece of HTML and gives its number; for a number, gives what is kept under it. */
function keep( $piece ) {
	static $pieces = array();
	if ( is_int( $piece ) ) {
		return $pieces[ $piece ] ?? '';
	}
	$pieces[] = $piece;
	return count( $pieces ) - 1;
}

/** Asks optimizers and consent tools to leave the script alone: it sets no cookie and sends nothing. */
function opt_out_of_optimizers( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	// Before `src`, or Rocket Loader does not see it.
	$marks     = ' defer data-cfasync="false" nowprocket data-jetpack-boost="ignore" data-cookieconsent="ignore"';
	$integrity = wp_scripts()->get_data( SCRIPT, 'integrity' );
	if ( $integrity ) {
		$marks .= ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"';
	}
	return preg_replace( '/ src=/', "$marks src=", $tag, 1 );
}

/** Lets those save elements whose texts WordPress filters: Authors, and in a network even Administrators. */
function allow_for_authors( $tags, $context ) {
	if ( 'post' === $context ) {
		foreach ( array_keys( read( 'elements.json' ) ) as $tag ) {
			$tags[ $tag ] = array_fill_keys( attributes_of( $tag ), true );
		}
	}
	return $tags;
}

/** WordPress knows that `href` is an address, but not that `href-template` is one. */
function check_as_address( $attributes ) {
	return array_merge( $attributes, array( 'href-template' ) );
}

/** The Visual tab of the classic editor deletes tags that it does not know, and blocks that it takes for empty. */
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

/** Keeps elements whole where the classic editor takes paragraphs out and makes new ones. */
function enqueue_for_visual_tab() {
	wp_enqueue_script( 'prolo-elements-visual-tab', plugins_url( 'visual-tab.js', __FILE__ ), array( 'editor' ), VERSION, true );
}

/** Tells the block which elements and attributes there are. */
function describe_to_block_editor() {
	wp_add_inline_script( BLOCK, 'window.proloElements = ' . wp_json_encode( read( 'elements.json' ) ), 'before' );
}
