<?php
/**
 * The block, and patterns made of it.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block `prolo/element` with its scripts, its category, and patterns for whole pages.
 */
final class Block {
	/** Handle of its script, which block.json names. */
	const SCRIPT = 'prolo-elements-block';

	/** Handle of the script for transforms. */
	const TRANSFORMS = 'prolo-elements-block-transforms';

	/** Name of the category of the block, and of the one of the patterns. */
	const CATEGORY = 'prolo-elements';

	/**
	 * Registers the hooks.
	 */
	public static function register() {
		add_action( 'init', array( __CLASS__, 'register_block' ) );
		add_action( 'init', array( __CLASS__, 'register_patterns' ) );
		add_action( 'enqueue_block_editor_assets', array( __CLASS__, 'describe_elements' ) );
		add_filter( 'block_categories_all', array( __CLASS__, 'add_category' ) );
	}

	/**
	 * Registers the block and its scripts.
	 */
	public static function register_block() {
		$parts = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-primitives', 'wp-server-side-render', self::TRANSFORMS );
		wp_register_script( self::TRANSFORMS, plugins_url( 'block-transforms.js', __FILE__ ), array( 'wp-blocks', 'wp-shortcode' ), VERSION, true );
		wp_register_script( self::SCRIPT, plugins_url( 'block.js', __FILE__ ), $parts, VERSION, true );
		wp_set_script_translations( self::SCRIPT, 'prolo-elements' );
		register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}

	/**
	 * Passes the elements to the block, with the texts of the sidebar in the language of the user.
	 */
	public static function describe_elements() {
		$elements = self::translate( read( 'editor.json' ), require __DIR__ . '/editor-texts.php' );
		wp_add_inline_script( self::TRANSFORMS, 'window.proloElements = ' . wp_json_encode( array( 'elements' => $elements ) ), 'before' );
	}

	/**
	 * Translates each text in a list that has a translation.
	 *
	 * @param mixed    $value        A list, a text or anything else.
	 * @param string[] $translations By English text.
	 * @return mixed
	 */
	private static function translate( $value, array $translations ) {
		if ( is_array( $value ) ) {
			foreach ( $value as $key => $part ) {
				$value[ $key ] = self::translate( $part, $translations );
			}
			return $value;
		}
		return is_string( $value ) ? $translations[ $value ] ?? $value : $value;
	}

	/**
	 * Adds the category of the block.
	 *
	 * @param array[] $categories Those that there are.
	 * @return array[]
	 */
	public static function add_category( $categories ) {
		$categories[] = array(
			'slug'  => self::CATEGORY,
			'title' => __( 'Prolotherapy', 'prolo-elements' ),
		);
		return $categories;
	}

	/**
	 * Registers the patterns.
	 */
	public static function register_patterns() {
		register_block_pattern_category( self::CATEGORY, array( 'label' => __( 'Prolotherapy', 'prolo-elements' ) ) );
		foreach ( self::patterns() as $name => list( $title, $description, $content ) ) {
			register_block_pattern(
				self::CATEGORY . '/' . $name,
				array(
					'title'         => $title,
					'description'   => $description,
					'categories'    => array( self::CATEGORY ),
					'keywords'      => array( 'prolotherapy', 'patient education' ),
					'viewportWidth' => 800,
					'content'       => $content,
				)
			);
		}
	}

	/**
	 * Returns the patterns: title, description and blocks.
	 *
	 * @return array[]
	 */
	private static function patterns() {
		$intro = __( 'Write here in a few sentences who treats patients with Prolotherapy at your clinic, and how to reach you.', 'prolo-elements' );
		return array(
			'page'  => array(
				__( 'Prolotherapy page', 'prolo-elements' ),
				__( 'Everything a patient may want to know on one page, with contents and a handout to print.', 'prolo-elements' ),
				self::paragraph( $intro ) . self::element( 'guide' ),
			),
			'knee'  => array(
				__( 'Prolotherapy for one condition', 'prolo-elements' ),
				__( 'What Prolotherapy is, what studies found on one condition, its other choices and the risks. Change the condition in the sidebar.', 'prolo-elements' ),
				self::element( 'disclaimer' )
					. self::element( 'overview' )
					. self::element(
						'conditions',
						array(
							'include'  => 'knee-pain',
							'selected' => 'knee-pain',
							'view'     => 'list',
						)
					)
					. self::element( 'options', array( 'condition' => 'knee-pain' ) )
					. self::element( 'risks' )
					. self::element( 'evidence', array( 'include' => 'knee-pain' ) ),
			),
			'visit' => array(
				__( 'Before a Prolotherapy visit', 'prolo-elements' ),
				__( 'What happens at a visit with your own answers, when to call, and questions to bring along.', 'prolo-elements' ),
				self::element( 'visit' ) . self::element( 'risks' ) . self::element( 'questions' ) . self::element( 'disclaimer' ),
			),
		);
	}

	/**
	 * Returns the markup of a block with an element.
	 *
	 * @param string   $element Such as `conditions`.
	 * @param string[] $values  Values of its attributes by name.
	 * @return string
	 */
	private static function element( $element, array $values = array() ) {
		$attributes = array_filter( compact( 'element', 'values' ) );
		return '<!-- wp:prolo/element ' . wp_json_encode( $attributes ) . " /-->\n\n";
	}

	/**
	 * Returns the markup of a paragraph.
	 *
	 * @param string $text Its text, not escaped.
	 * @return string
	 */
	private static function paragraph( $text ) {
		return "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->\n\n";
	}
}
