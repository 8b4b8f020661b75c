<?php
/**
 * What a clinic says in its own words.
 *
 * @package ProloElements
 */

namespace ProloElements;

/**
 * Writes a clinic's own words as the children that an element shows in its slots. Without the script they stand below its
 * content, each under a line that says whose they are.
 */
final class Clinic_Words {

	/** The tags that a clinic's words may have. */
	const MARKUP = array(
		'a'          => array(
			'href'   => true,
			'rel'    => true,
			'target' => true,
			'lang'   => true,
		),
		'img'        => array(
			'src'    => true,
			'alt'    => true,
			'width'  => true,
			'height' => true,
		),
		'p'          => array( 'lang' => true ),
		'ul'         => array(),
		'ol'         => array(),
		'li'         => array(),
		'blockquote' => array(),
		'strong'     => array(),
		'b'          => array(),
		'em'         => array(),
		'i'          => array(),
		'br'         => array(),
		'sup'        => array(),
		'sub'        => array(),
		'bdi'        => array(),
		'span'       => array( 'lang' => true ),
	);

	/** Slots that stand before the content of an element. */
	const FIRST = array( 'heading', 'clinic' );

	/**
	 * Reads the words between the tags of a shortcode: those in an element with a `slot`, and all others as the note.
	 *
	 * @param string $content HTML.
	 * @return string[] HTML by slot.
	 */
	public static function read( $content ) {
		// The line breaks after the first tag and before the last one.
		$content  = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~', '', $content ) ?? '';
		$children = Markup::children( $content ) ?? array(
			array(
				'name'  => '',
				'slot'  => '',
				'outer' => $content,
			),
		);
		$words    = array();
		foreach ( $children as $child ) {
			$slot           = '' === $child['slot'] ? 'note' : $child['slot'];
			$is_plain       = in_array( $child['name'], array( 'p', 'div' ), true );
			$words[ $slot ] = ltrim( ( $words[ $slot ] ?? '' ) . "\n" . ( $is_plain ? trim( $child['inner'] ) : $child['outer'] ) );
		}
		return $words;
	}

	/**
	 * Tells which slots the content of a tag fills, if it has nothing else in it.
	 *
	 * @param string $inner What is in the tag.
	 * @return array[]|null The children; null where there is something else.
	 */
	public static function slotted( $inner ) {
		$children = Markup::children( $inner );
		return null === $children || in_array( '', array_column( $children, 'slot' ), true ) ? null : $children;
	}

	/**
	 * Tells whether a piece of HTML shows something.
	 *
	 * @param string $html HTML.
	 * @return bool
	 */
	public static function is_filled( $html ) {
		return '' !== trim( wp_strip_all_tags( $html ) ) || (bool) preg_match( '~<(?:img|svg|video|iframe|picture|audio|canvas|object)\b~i', $html );
	}

	/**
	 * Writes a clinic's words.
	 *
	 * @param string[]   $words      Text or HTML by slot.
	 * @param Plain_Html $source     Knows what stands above them.
	 * @param string[]   $attributes Values of the element by name.
	 * @param array      $page       What the page says: `language` and `direction`.
	 * @return array HTML that stands before the content of the element, HTML after it, and the names of the slots in them.
	 */
	public static function write( array $words, Plain_Html $source, array $attributes, array $page ) {
		$html = array( '', '', array() );
		foreach ( $words as $slot => $text ) {
			$written = self::write_one( $slot, $text, $attributes['heading-level'] ?? '' );
			if ( '' !== $written ) {
				$html[ in_array( $slot, self::FIRST, true ) ? 0 : 1 ] .= self::label( $slot, $source, $attributes, $page ) . $written;
				$html[2][]                                            = $slot;
			}
		}
		return $html;
	}

	/**
	 * Writes what stands above a clinic's words.
	 *
	 * @param string     $slot       Name of the slot.
	 * @param Plain_Html $source     Knows it.
	 * @param string[]   $attributes Values of the element by name.
	 * @param array      $page       What the page says.
	 * @return string HTML.
	 */
	public static function label( $slot, Plain_Html $source, array $attributes, array $page ) {
		$label = $source->label( $slot, $attributes, $page );
		return '' === $label ? '' : only_plain_markup( $label ) . "\n";
	}

	/**
	 * Writes the words for one slot.
	 *
	 * @param string $slot  Its name.
	 * @param string $text  Text or HTML; a line is a paragraph.
	 * @param string $level `heading-level` of the element.
	 * @return string HTML; empty where nothing is left of it.
	 */
	private static function write_one( $slot, $text, $level ) {
		$html = force_balance_tags( wp_kses( trim( $text ), self::MARKUP, Plain_Html::SCHEMES ) );
		$slot = esc_attr( $slot );
		if ( ! self::is_filled( $html ) || ( 'heading' === $slot && 'none' === $level ) ) {
			return '';
		}
		if ( 'heading' === $slot ) {
			$tag = 'h' . ( in_array( $level, array( '1', '2', '3', '4', '5', '6' ), true ) ? $level : '2' );
			return "<$tag slot=\"heading\">" . wp_kses( $html, array( 'em' => array() ) ) . "</$tag>\n";
		}
		if ( preg_match( '~<(?:p|ul|ol|blockquote)\b~', $html ) ) {
			return "<div slot=\"$slot\">$html</div>\n";
		}
		$lines = array_map( 'trim', preg_split( '/\R+/', $html, -1, PREG_SPLIT_NO_EMPTY ) );
		return "<p slot=\"$slot\">" . implode( "</p>\n<p slot=\"$slot\">", array_map( 'force_balance_tags', array_filter( $lines, 'strlen' ) ) ) . "</p>\n";
	}
}
