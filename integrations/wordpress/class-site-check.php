<?php
/**
 * What is wrong with the elements of a site.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/**
 * Looks for elements in all that the site has published, and at the files of the plugin. It finds what a server can see;
 * the doctor of the library, which runs on a page, sees the rest. Findings have the ids of the doctor's diagnoses.
 */
final class Site_Check {
	/** How many texts are looked at, so that the screen opens on every site. */
	const LIMIT = 500;

	/** Texts that are no pages of their own, but parts of pages. */
	const PARTS = array( 'wp_block', 'wp_template', 'wp_template_part' );

	/**
	 * Returns the published texts that show elements, those that changed last first.
	 *
	 * @return array[] As `check` returns them.
	 */
	public static function texts() {
		global $wpdb;
		$types = array_merge( array_values( get_post_types( array( 'public' => true ) ) ), self::PARTS );
		$in    = implode( ', ', array_fill( 0, count( $types ), '%s' ) );
		// phpcs:disable WordPress.DB -- a search for any of our names, which no function of WordPress makes.
		$query = $wpdb->prepare(
			"SELECT * FROM $wpdb->posts WHERE post_status = 'publish' AND post_type IN ($in) AND post_content LIKE %s ORDER BY post_modified DESC LIMIT %d",
			array_merge( $types, array( '%' . $wpdb->esc_like( 'prolo' ) . '%', self::LIMIT ) )
		);
		$rows  = $wpdb->get_results( $query );
		// phpcs:enable
		$texts = array();
		foreach ( $rows as $row ) {
			$texts[] = self::check( new \WP_Post( $row ) );
		}
		return array_values( array_filter( $texts ) );
	}

	/**
	 * Checks a text.
	 *
	 * @param \WP_Post $post The text.
	 * @return array|null `post`; `elements`, their names; `findings`. Null where it shows none.
	 */
	public static function check( \WP_Post $post ) {
		$elements = self::elements_in( $post->post_content );
		return ! $elements ? null : array(
			'post'     => $post,
			'elements' => array_map( 'strval', array_column( $elements, 0 ) ),
			'findings' => self::findings_on( $post, $elements ),
		);
	}

	/**
	 * Finds the elements in a text: in blocks, shortcodes and tags.
	 *
	 * @param string $content The text as it is stored.
	 * @return array[] The name of each, and its values by name.
	 */
	public static function elements_in( $content ) {
		$elements = self::in_blocks( parse_blocks( $content ) );
		$html     = preg_replace( '~<!--.*?-->~s', '', $content ) ?? '';
		$html     = preg_replace( SINGLE_SHORTCODE, '[prolo$1 /]', $html ) ?? $html;
		preg_match_all( '/' . get_shortcode_regex( array( 'prolo' ) ) . '/', $html, $shortcodes, PREG_SET_ORDER );
		foreach ( $shortcodes as $shortcode ) {
			// One in double brackets is text.
			if ( '[' !== $shortcode[1] ) {
				$elements[] = read_shortcode( shortcode_parse_atts( $shortcode[3] ), $shortcode[5] ); // cspell:ignore atts
			}
		}
		Markup::replace(
			$html,
			function ( $tag, $attributes ) use ( &$elements ) {
				$values     = array_column( wp_kses_hair( $attributes, wp_allowed_protocols() ), 'value', 'name' );
				$elements[] = array( $tag, array_map( __NAMESPACE__ . '\decode', array_change_key_case( $values ) ) );
				return '';
			}
		);
		return $elements;
	}

	/**
	 * Finds the elements in blocks, and in blocks in those.
	 *
	 * @param array[] $blocks As they are parsed.
	 * @return array[] The name of each, and its values by name.
	 */
	private static function in_blocks( array $blocks ) {
		$elements = array();
		foreach ( $blocks as $block ) {
			if ( 'prolo/element' === $block['blockName'] ) {
				$elements[] = array( $block['attrs']['element'] ?? 'overview', (array) ( $block['attrs']['values'] ?? array() ) );
			}
			$elements = array_merge( $elements, self::in_blocks( $block['innerBlocks'] ) );
		}
		return $elements;
	}

	/**
	 * Checks the elements of a text.
	 *
	 * @param \WP_Post $post     The text.
	 * @param array[]  $elements Name and values of each.
	 * @return array[] `id`, `message`, `fix`, what to do, and ids of `statements`.
	 */
	private static function findings_on( \WP_Post $post, array $elements ) {
		$findings = array();
		$clinical = false;
		$full     = in_array( $post->post_type, self::PARTS, true );
		foreach ( $elements as list( $name, $values ) ) {
			$element = examine( $name, $values );
			foreach ( complaints_about( $name, $element ) as $line ) {
				$findings[] = self::finding( $element ? 'attribute-unknown' : 'tag-unknown', $line, __( 'Correct it in the page, or delete it.', 'prolo-elements' ) );
			}
			if ( ! $element ) {
				continue;
			}
			$clinical = $clinical || read( 'fallback.json' )['elements'][ $element['tag'] ]['isClinical'];
			$full     = $full || preg_match( FULL_DISCLAIMER, '<' . $element['tag'] . ' variant="' . ( $element['attributes']['variant'] ?? '' ) . '"' );
			$findings = array_merge( $findings, self::findings_on_review( $element['tag'], $element['content']['review'] ) );
		}
		if ( $clinical && ! $full ) {
			$findings[] = self::finding(
				'disclaimer-brief',
				__( 'The page has no full disclaimer. Its elements end with the brief one.', 'prolo-elements' ),
				__( 'Add the block “Prolotherapy: Disclaimer”: the full one is easier to read.', 'prolo-elements' )
			);
		}
		return $findings;
	}

	/**
	 * Checks the review of an element.
	 *
	 * @param string     $tag    Its tag.
	 * @param array|null $review As `Plain_Html::review` returns it.
	 * @return array[]
	 */
	private static function findings_on_review( $tag, $review ) {
		$findings = array();
		$version  = read( 'fallback.json' )['contentVersion'];
		if ( $review && $review['uncovered'] ) {
			$count      = count( $review['uncovered'] );
			$findings[] = self::finding(
				'review-outdated',
				sprintf(
					/* translators: 1: name of a clinician, 2: number of statements, 3: an element. */
					_n( 'The review by %1$s does not cover %2$d statement of %3$s, which is new or changed.', 'The review by %1$s does not cover %2$d statements of %3$s, which are new or changed.', $count, 'prolo-elements' ),
					$review['by'],
					$count,
					$tag
				),
				/* translators: %s: a version. */
				sprintf( __( 'Have a clinician read them, then enter the day and version %s under Review.', 'prolo-elements' ), $version ),
				$review['uncovered']
			);
		}
		if ( $review && $review['stale'] ) {
			$findings[] = self::finding(
				'review-stale',
				/* translators: 1: an element, 2: a day. */
				sprintf( __( 'The review of %1$s was due again on %2$s.', 'prolo-elements' ), $tag, $review['due'] ),
				__( 'Have a clinician read the text again, then enter the day under Review.', 'prolo-elements' )
			);
		}
		return $findings;
	}

	/**
	 * Checks the files of the plugin.
	 *
	 * @return array[]
	 */
	public static function findings_on_files() {
		$names   = array_merge( array( 'core.js', 'prolo.js', 'markers.js' ), array_column( read( 'pieces.json' ), 'file' ) );
		$missing = array_filter(
			array_unique( $names ),
			function ( $name ) {
				return ! file_exists( __DIR__ . "/$name" );
			}
		);
		$again   = __( 'Install the plugin again.', 'prolo-elements' );
		if ( $missing ) {
			/* translators: %s: list of files. */
			return array( self::finding( 'files-missing', sprintf( __( 'Files of the plugin are missing: %s.', 'prolo-elements' ), implode( ', ', $missing ) ), $again ) );
		}
		$folder = wp_upload_dir( null, false )['basedir'];
		// WordPress makes the folder when it first needs it.
		if ( ! wp_is_writable( is_dir( $folder ) ? $folder : dirname( $folder ) ) ) {
			return array(
				self::finding(
					'uploads-read-only',
					__( 'The uploads folder cannot be written, so pages load the script in several files.', 'prolo-elements' ),
					/* translators: %s: a folder. */
					sprintf( __( 'Let the web server write to %s.', 'prolo-elements' ), $folder )
				),
			);
		}
		return array();
	}

	/**
	 * Describes a finding.
	 *
	 * @param string   $id         That of the doctor's diagnosis, where it has one.
	 * @param string   $message    What was found.
	 * @param string   $fix        What to do.
	 * @param string[] $statements Ids of the statements that it is about.
	 * @return array
	 */
	private static function finding( $id, $message, $fix, array $statements = array() ) {
		return compact( 'id', 'message', 'fix', 'statements' );
	}
}
