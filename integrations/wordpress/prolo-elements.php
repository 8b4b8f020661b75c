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
require_once __DIR__ . '/class-clinic-words.php';
require_once __DIR__ . '/class-block.php';
require_once __DIR__ . '/class-site-check.php';
require_once __DIR__ . '/class-tools-screen.php';
require_once __DIR__ . '/render.php';
require_once __DIR__ . '/texts.php';
require_once __DIR__ . '/editing.php';

const VERSION = '0.2.0';
const SCRIPT  = 'prolo-elements';

add_action( 'init', __NAMESPACE__ . '\register' );
Scripts::register();
Block::register();
Tools_Screen::register();
add_filter( 'script_loader_tag', __NAMESPACE__ . '\opt_out_of_optimizers', 10, 2 );

/**
 * Registers the script and the shortcode.
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

	add_shortcode( 'prolo', __NAMESPACE__ . '\render_shortcode' );
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
	return $element ? array_merge( $element['attributes'], array( 'id', 'class' ) ) : null;
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
