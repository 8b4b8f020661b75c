<?php
/**
 * Plugin Name:       Prolo Elements
 * Description:       Patient education on Dextrose Prolotherapy as a block and a shortcode. The content stands in the page itself, and nothing leaves your site.
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
	// This is the source and not the zip file: tell the administrator, and leave the site as it is.
	$show_notice = function () {
		echo '<div class="notice notice-error"><p>' . esc_html__( 'Prolo Elements is not complete. Please install prolo-elements.zip.', 'prolo-elements' ) . '</p></div>';
	};
	add_action( 'admin_notices', $show_notice );
	return;
}

require_once __DIR__ . '/class-markup.php';
require_once __DIR__ . '/class-plain-html.php';
require_once __DIR__ . '/class-scripts.php';

const VERSION = '0.2.0';
const SCRIPT  = 'prolo-elements';
const BLOCK   = 'prolo-elements-block';

/** The filters of texts whose elements are known together in the end: posts, and the three widgets for text. */
const TEXTS = array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' );

/** A paragraph that holds only shortcodes of this plugin. */
const SHORTCODE_PARAGRAPH = '~<p>\s*((?:\[prolo\b[^\]]*\]\s*(?:<br\s*/?>\s*)?)+)</p>~';

/** A text that needs the script: it has an element, or a marker that stands for one. */
const USED = '~<prolo-|class=["\'][^"\']*\bprolo-|/prolo-embed/~i';

/** An element that shows the full disclaimer. */
const FULL_DISCLAIMER = '~<prolo-(?:guide\b|disclaimer\b(?![^>]*\bvariant=["\']?\s*brief))~i';

/** The brief disclaimer that ends an element. */
const BRIEF_DISCLAIMER = '~\s*<!--prolo-brief-->.*?<!--/prolo-brief-->~s';

/** The tags that plain HTML may be made of. */
const MARKUP = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'article', 'header', 'footer', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'strong', 'em', 'bdi', 'cite', 'small', 'span', 'a', 'time', 'sup', 'sub', 'br', 'wbr' );

/** The elements that TinyMCE never deletes when they are empty, by its own default. */
const TINYMCE_NON_EMPTY = 'td,th,iframe,video,audio,object,script,pre,code,area,base,basefont,br,col,frame,hr,img,input,isindex,link,meta,param,embed,source,wbr,track';

add_action( 'init', __NAMESPACE__ . '\register' );
Scripts::register();
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_to_block_editor' );
add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\enqueue_for_visual_tab' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\opt_out_of_optimizers', 10, 2 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_for_authors', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_as_address' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_visual_tab' );
add_filter( 'render_block', __NAMESPACE__ . '\complete_block', 10, 2 );
foreach ( TEXTS as $text ) {
	// After blocks (9) and before paragraphs and quotes (10), then after other shortcodes (11).
	add_filter( $text, __NAMESPACE__ . '\set_aside', 9 );
	add_filter( $text, __NAMESPACE__ . '\put_back', 12 );
}

/**
 * Registers the script, the shortcode and the block.
 */
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

/**
 * Returns the data in a file of the plugin, which is read once a request.
 *
 * @param string $file Its name.
 * @return array
 */
function read( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$read[ $file ] = json_decode( file_get_contents( __DIR__ . '/' . $file ), true );
	}
	return $read[ $file ];
}

/**
 * Returns the attributes that an element may have.
 *
 * @param string $tag Such as `prolo-conditions`.
 * @return string[]|null Null for an unknown element.
 */
function attributes_of( $tag ) {
	$element = read( 'elements.json' )[ $tag ] ?? null;
	return $element ? array_merge( array_column( $element['attributes'], 'name' ), array( 'id', 'class', 'dir' ) ) : null;
}

/**
 * Renders `[prolo element="conditions" include="knee-pain"]`, or in short `[prolo conditions include="knee-pain"]`.
 *
 * @param array|string $given Attributes of the shortcode; words without a value have numbers as keys.
 * @return string HTML.
 */
function render_shortcode( $given ) {
	// Texts that were pasted from a word processor have curly quotes.
	$given  = preg_replace( '/[“”„«»″]/u', '', (array) $given );
	$given  = array_map( __NAMESPACE__ . '\decode', $given );
	$words  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	$values = array_diff_key( $given, $words );
	$name   = $values['element'] ?? array_shift( $words );
	unset( $values['element'] );
	return render( $name, $values + array_fill_keys( array_map( 'strtolower', $words ), true ) );
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
 * @param array  $given   Values of attributes by name; true for one without a value.
 * @param string $wrapper Attributes of the block around the element.
 * @return string HTML, with a notice for editors where something cannot be used.
 */
function render( $name, array $given, $wrapper = 'class="prolo-embed"' ) {
	$tag     = 'prolo-' . preg_replace( '/^prolo-/', '', strtolower( (string) $name ) );
	$allowed = attributes_of( $tag );
	if ( ! $allowed ) {
		$names = str_replace( 'prolo-', '', implode( ', ', array_keys( read( 'elements.json' ) ) ) );
		/* translators: 1: a name that an editor wrote, 2: list of names. */
		return tell_editors( sprintf( __( 'There is no element “%1$s”. Choose from: %2$s.', 'prolo-elements' ), $name, $names ) );
	}
	$given      = array_filter( $given, __NAMESPACE__ . '\is_set' );
	$attributes = array_intersect_key( $given, array_flip( $allowed ) );
	$attributes = array_filter( $attributes, __NAMESPACE__ . '\is_safe', ARRAY_FILTER_USE_BOTH );
	$left_out   = array_diff_key( $given, $attributes );
	$notice     = '';
	if ( $left_out ) {
		/* translators: 1: names that an editor wrote, 2: an element, 3: list of names. */
		$notice = __( 'Left out of %2$s: %1$s. Allowed: %3$s; addresses begin with http, https, mailto, tel, or are of this site.', 'prolo-elements' );
		$notice = tell_editors( sprintf( $notice, implode( ', ', array_keys( $left_out ) ), $tag, implode( ', ', $allowed ) ) );
	}

	Scripts::need( $tag );
	$html = '';
	foreach ( $attributes as $attribute => $value ) {
		$html .= ' ' . $attribute . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	$content = content( $tag, $attributes );
	if ( $content['ignored'] ) {
		/* translators: 1: values that an editor wrote, 2: an element. */
		$ignored = __( 'Unknown values of %2$s, ignored: %1$s.', 'prolo-elements' );
		$notice .= tell_editors( sprintf( $ignored, implode( ', ', $content['ignored'] ), $tag ) );
	}
	return $notice . wrap( $wrapper, $tag, $html, $content['html'] );
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
 * @param string $value Such as `/?a=1&amp;b=2`.
 * @return string
 */
function decode( $value ) {
	return html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * Returns the content of an element as its attributes ask for it, from the object cache of the site where there is one.
 *
 * @param string $tag        Tag of the element.
 * @param array  $attributes Values by name, not escaped.
 * @return array `html`, and the values that were `ignored`.
 */
function content( $tag, array $attributes ) {
	$key     = md5( wp_json_encode( array( VERSION, get_bloginfo( 'language' ), is_rtl(), is_in_text(), $tag, $attributes ) ) );
	$content = wp_cache_get( $key, 'prolo-elements' );
	if ( false === $content ) {
		$content = make_content( $tag, $attributes );
		wp_cache_set( $key, $content, 'prolo-elements', DAY_IN_SECONDS );
	}
	return $content;
}

/**
 * Makes the content of an element.
 *
 * @param string $tag        Tag of the element.
 * @param array  $attributes Values by name, not escaped.
 * @return array `html`, and the values that were `ignored`.
 */
function make_content( $tag, array $attributes ) {
	$page   = array(
		'language'   => get_bloginfo( 'language' ),
		'direction'  => is_rtl() ? 'rtl' : null,
		'mark_brief' => is_in_text(),
	);
	$values = array_map(
		function ( $value ) {
			return true === $value ? '' : (string) $value;
		},
		$attributes
	);
	$source = new Plain_Html( read( 'fallback.json' ) );
	$html   = $source->render( $tag, $values, $page );
	$html   = wp_kses( $html, array_fill_keys( MARKUP, array_fill_keys( array( 'href', 'lang', 'dir', 'datetime' ), true ) ) );
	return array(
		'html'    => $html,
		'ignored' => $source->ignored(),
	);
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
 * Fills an element with its content. One that has content, or that is unknown, stays as it is, with an end of its own.
 *
 * @param string $tag        Its tag.
 * @param string $attributes Its attributes.
 * @param string $inner      What is in it.
 * @return string HTML.
 */
function complete_element( $tag, $attributes, $inner ) {
	if ( '' !== trim( $inner ) || ! attributes_of( $tag ) ) {
		return "<$tag$attributes>$inner</$tag>";
	}
	$values = array_column( wp_kses_hair( $attributes, wp_allowed_protocols() ), 'value', 'name' );
	$values = array_map( __NAMESPACE__ . '\decode', array_change_key_case( $values ) );
	return wrap( 'class="prolo-embed"', $tag, $attributes, content( $tag, $values )['html'] );
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
	// A shortcode in double brackets is text, and has to stay so when WordPress runs shortcodes later.
	$text   = preg_replace( '~\[\[prolo\b[^\[\]]*\]\]~', '[$0]', $text ) ?? $text;
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

/**
 * Asks optimizers and consent tools to leave the script alone: it sets no cookie and sends nothing.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its name.
 * @return string
 */
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

/**
 * Passes the elements and their attributes to the block.
 */
function describe_to_block_editor() {
	wp_add_inline_script( BLOCK, 'window.proloElements = ' . wp_json_encode( read( 'elements.json' ) ), 'before' );
}
