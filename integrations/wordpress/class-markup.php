<?php
/**
 * The elements in a piece of HTML.
 *
 * @package ProloElements
 */

namespace ProloElements;

/**
 * Finds elements as a browser does: not in comments, scripts and values of attributes, and in any case of letters.
 *
 * The HTML API of WordPress does not tell where a tag begins and ends, which is needed to replace an element. Nothing here
 * depends on WordPress.
 */
final class Markup {

	/** What a browser reads as one: a comment, raw text, such as a script, a tag of an element (3 to 5), any other tag. */
	const TOKENS = '~<!--.*?(?:-->|\z)|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b(?:[^<>"\']|"[^"]*"|\'[^\']*\')*+>.*?(?:</\1\s*>|\z)|<((/?)(prolo-[a-z-]+)((?:[\s/](?:[^<>"\']|"[^"]*"|\'[^\']*\')*+)?))>|<[a-z/!?](?:[^<>"\']|"[^"]*"|\'[^\']*\')*+>~is';

	/** A slash that HTML ignores at the end of a tag, and not one of a value without quotes. */
	const SLASH = '~(?:^|["\'\s]|(?:^|\s)[^\s="\'/]+)\K/\s*$~';

	/** A tag of any element (1: `/` where it ends one, 2: its name, 3: its attributes), or a comment. */
	const TAGS = '~<!--.*?(?:-->|\z)|<(/?)([a-z][a-z0-9-]*)((?:[^<>"\']|"[^"]*"|\'[^\']*\')*+)>~is';

	/** Elements that have no end. */
	const VOID = array( 'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr' );

	/** An attribute (1: its name) with its value in one of three ways to quote. */
	const ATTRIBUTE = '~([^\s"\'>/=]+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+)))?~';

	/**
	 * Splits a piece of HTML into what stands at its top: elements, and the text between them.
	 *
	 * @param string $html HTML.
	 * @return array[]|null `name`, which is empty for text; `slot`; `inner` and `outer` HTML. Null where an element does not
	 *                      end, or ends within another one.
	 */
	public static function children( $html ) {
		preg_match_all( self::TAGS, $html, $tags, PREG_SET_ORDER | PREG_OFFSET_CAPTURE );
		$children = array();
		$open     = array();
		$done     = 0;
		foreach ( $tags as $tag ) {
			$start = $tag[0][1];
			$after = $start + strlen( $tag[0][0] );
			$name  = strtolower( $tag[2][0] ?? '' );
			if ( '' === $name ) {
				continue;
			}
			if ( '/' === $tag[1][0] ) {
				$begin = array_pop( $open );
				if ( ! $begin || $begin['name'] !== $name ) {
					return null;
				}
				if ( ! $open ) {
					$children[] = self::child( $html, $begin, $start, $after );
					$done       = $after;
				}
				continue;
			}
			if ( ! $open ) {
				$children[] = self::text( substr( $html, $done, $start - $done ) );
				$done       = $after;
			}
			$begin = array(
				'name'       => $name,
				'attributes' => $tag[3][0],
				'start'      => $start,
				'after'      => $after,
			);
			if ( ! in_array( $name, self::VOID, true ) ) {
				$open[] = $begin;
			} elseif ( ! $open ) {
				$children[] = self::child( $html, $begin, $after, $after );
			}
		}
		$children[] = self::text( substr( $html, $done ) );
		return $open ? null : array_values( array_filter( $children ) );
	}

	/**
	 * Describes an element.
	 *
	 * @param string $html  The HTML that it is in.
	 * @param array  $begin Its first tag.
	 * @param int    $end   Where its last tag begins.
	 * @param int    $after Where it ends.
	 * @return array
	 */
	private static function child( $html, array $begin, $end, $after ) {
		preg_match_all( self::ATTRIBUTE, $begin['attributes'], $attributes, PREG_SET_ORDER );
		$slot = '';
		foreach ( $attributes as $attribute ) {
			if ( 'slot' === strtolower( $attribute[1] ) && count( $attribute ) > 2 ) {
				$slot = end( $attribute );
			}
		}
		return array(
			'name'  => $begin['name'],
			'slot'  => $slot,
			'inner' => substr( $html, $begin['after'], $end - $begin['after'] ),
			'outer' => substr( $html, $begin['start'], $after - $begin['start'] ),
		);
	}

	/**
	 * Describes a text between elements.
	 *
	 * @param string $text The text.
	 * @return array|null Null where it is space alone.
	 */
	private static function text( $text ) {
		return '' === trim( $text ) ? null : array(
			'name'  => '',
			'slot'  => '',
			'inner' => $text,
			'outer' => $text,
		);
	}

	/**
	 * Replaces the outermost elements of a text. An element without an end, as `<prolo-overview />`, ends where its tag ends.
	 *
	 * @param string   $text    HTML.
	 * @param callable $replace Takes the tag in small letters, its attributes and what is in it; returns HTML.
	 * @return string HTML.
	 */
	public static function replace( $text, callable $replace ) {
		if ( ! preg_match_all( self::TOKENS, $text, $tokens, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
			return $text;
		}
		$tags = array_values(
			array_filter(
				$tokens,
				function ( $token ) {
					return isset( $token[4] );
				}
			)
		);

		$html = '';
		$done = 0;
		foreach ( $tags as $index => $token ) {
			$start = $token[0][1];
			if ( $start < $done || '/' === $token[3][0] ) {
				continue;
			}
			$tag        = strtolower( $token[4][0] );
			$attributes = rtrim( preg_replace( self::SLASH, '', $token[5][0] ) );
			$is_closed  = rtrim( $token[5][0] ) !== $attributes;
			$after      = $start + strlen( $token[0][0] );
			$end        = $is_closed ? null : self::find_end( $tags, $index, $tag );
			$inner      = $end ? substr( $text, $after, $end[0][1] - $after ) : '';
			$html      .= substr( $text, $done, $start - $done ) . $replace( $tag, $attributes, $inner );
			$done       = $end ? $end[0][1] + strlen( $end[0][0] ) : $after;
		}
		return $html . substr( $text, $done );
	}

	/**
	 * Finds the tag that ends an element.
	 *
	 * @param array  $tags  All tags of elements.
	 * @param int    $index The number of the tag that begins it.
	 * @param string $tag   Its name.
	 * @return array|null
	 */
	private static function find_end( array $tags, $index, $tag ) {
		$depth = 0;
		foreach ( array_slice( $tags, $index ) as $token ) {
			if ( strtolower( $token[4][0] ) !== $tag ) {
				continue;
			}
			$depth += '/' === $token[3][0] ? -1 : ( preg_match( self::SLASH, $token[5][0] ) ? 0 : 1 );
			if ( 0 === $depth ) {
				return $token;
			}
		}
		return null;
	}
}
