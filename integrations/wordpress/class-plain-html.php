<?php
/**
 * The content of an element as plain HTML.
 *
 * @package ProloElements
 */

namespace ProloElements;

/**
 * Writes the plain HTML of an element from the pieces in fallback.json.
 *
 * The rules are those of `plainHtml` in `prolo-elements/prerender`, described in docs/prerender.md; a test compares the
 * two. Nothing here depends on WordPress.
 */
final class Plain_Html {

	/** Schemes that a link may have. */
	const SCHEMES = array( 'http', 'https', 'mailto', 'tel' );

	/** Years after which a review is due again. */
	const DUE_AFTER = 2;

	/** How far a clinic's calendar may be ahead of UTC (Kiribati), in seconds. */
	const FURTHEST_AHEAD = 50400;

	/** White space as JavaScript counts it, for regular expressions. */
	const SPACE = '[\s\p{Z}\x{FEFF}]'; // cspell:ignore FEFF

	/**
	 * What fallback.json holds.
	 *
	 * @var array
	 */
	private $data;

	/**
	 * Values that the last element could not use.
	 *
	 * @var string[] Such as `include="knees"`.
	 */
	private $ignored = array();

	/**
	 * The review of the last element, as `read_review` returns it.
	 *
	 * @var array|null
	 */
	private $review;

	/**
	 * Takes the data of all elements.
	 *
	 * @param array $data What fallback.json holds.
	 */
	public function __construct( array $data ) {
		$this->data = $data;
	}

	/**
	 * Returns the values that the last element could not use.
	 *
	 * @return string[] Such as `include="knees"`.
	 */
	public function ignored() {
		return $this->ignored;
	}

	/**
	 * Returns the review of the last element: `by`; `on`, `version` and `due` or empty texts; whether it is `stale`; the ids
	 * of the statements that it leaves `uncovered`.
	 *
	 * @return array|null Null without a review.
	 */
	public function review() {
		return $this->review;
	}

	/**
	 * Returns the plain HTML of an element, as its attributes and the page around it ask for it.
	 *
	 * @param string   $tag        Such as `prolo-conditions`.
	 * @param string[] $attributes Values by name, not escaped.
	 * @param array    $page       What the page says: `language`, a BCP 47 tag; `direction`, `ltr`, `rtl` or null for that
	 *                             of the language; `heading_before`, level of the heading before the element;
	 *                             `full_disclaimer`, whether the page shows the full disclaimer; `mark_brief`, whether
	 *                             comments stand around the brief one; `slots`, those that the page fills; `now`, the present, in seconds since 1970.
	 * @return string HTML.
	 */
	public function render( $tag, array $attributes, array $page = array() ) {
		$element    = $this->data['elements'][ $tag ];
		$attributes = array_intersect_key( $attributes, array_flip( $element['attributes'] ) );
		$page      += array(
			'language'        => '',
			'direction'       => null,
			'heading_before'  => 1,
			'full_disclaimer' => false,
			'mark_brief'      => false,
			'slots'           => array(),
			'now'             => time(),
		);

		$this->ignored = array();
		$request       = $this->read_request( $element, $attributes, $page );
		$level         = $request['level'];
		$this->review  = $request['review'];
		$parts         = array( $this->write_part( $element['section'], $request, $level ) );
		$whole         = array_merge(
			$request,
			array(
				'conditions' => $this->data['conditions'],
				'questions'  => $this->data['visitQuestions'],
				'topics'     => array_keys( $this->data['topics'] ),
				'title'      => 'shown',
				'variant'    => 'full',
				'address'    => '',
			)
		);
		foreach ( $request['sections'] as $section ) {
			$parts[] = $this->write_part( $section, $whole, $level + 1 );
		}
		// The brief disclaimer has no heading, so no level below it either.
		$parts[] = $this->write_part( 'provenance', $request, 'brief' === $request['variant'] ? $level - 1 : $level );
		if ( $element['isClinical'] && ! $page['full_disclaimer'] ) {
			$brief = $this->write_part( 'disclaimer', array_merge( $whole, array( 'variant' => 'brief' ) ), $level );
			if ( $page['mark_brief'] ) {
				$brief['html'] = '<!--prolo-brief-->' . rtrim( $brief['html'] ) . "<!--/prolo-brief-->\n";
			}
			$parts[] = $brief;
		}
		return $this->join_parts( $parts, $request );
	}

	/**
	 * Returns the paragraph that stands above a clinic's own words and says whose they are. It is part of the content that
	 * the element replaces, which frames those words itself.
	 *
	 * @param string   $slot       Such as `price`.
	 * @param string[] $attributes Values of the element by name.
	 * @param array    $page       What the page says: `language` and `direction`.
	 * @return string HTML; empty for a slot whose words need none, as a heading.
	 */
	public function label( $slot, array $attributes, array $page ) {
		$language  = $attributes['lang'] ?? $page['language'];
		$direction = strtolower( $attributes['dir'] ?? '' );
		$direction = in_array( $direction, array( 'ltr', 'rtl' ), true ) ? $direction : $page['direction'];
		$languages = array_filter(
			$this->data['languages'],
			function ( $language ) {
				return isset( $language['clinic'] );
			}
		);

		list( $lang, $is_default ) = self::find_among( array_keys( $languages ), $language );

		$reading = $this->read_choice( $attributes, 'reading', array( 'plain', 'clinical' ), 'plain' );
		$label   = $languages[ $lang ]['clinic'][ $reading ][ $slot ] ?? '';
		$own_dir = $languages[ $lang ]['dir'] ?? 'ltr';
		$part    = array(
			'lang' => $lang,
			'dir'  => $is_default ? $own_dir : ( $direction ?? $own_dir ),
		);
		$marks   = self::marks( $part, '' === $language ? 'en' : $language, $direction ?? 'ltr' );
		return '' === $label ? '' : "<p$marks><strong>$label</strong></p>";
	}

	/**
	 * Reads what an element is asked to show.
	 *
	 * @param array    $element    Its entry in fallback.json.
	 * @param string[] $attributes Values by name.
	 * @param array    $page       What the page says.
	 * @return array
	 */
	private function read_request( array $element, array $attributes, array $page ) {
		$language  = $attributes['lang'] ?? $page['language'];
		$direction = strtolower( $attributes['dir'] ?? '' );
		$level     = strtolower( trim( $attributes['heading-level'] ?? '' ) );
		$sections  = 'guide' === $element['section'] ? $this->read_sections( $attributes ) : array();
		$is_visit  = 'visit' === $element['section'];
		$conditions = $is_visit ? $this->data['conditions'] : $this->read_conditions( $attributes );
		$questions  = $is_visit ? $this->read_questions( $attributes ) : $this->data['visitQuestions'];
		$topics     = $this->read_topics( $attributes );
		$omitted    = $this->read_omitted( $attributes, $element['optional'] );
		$shown      = array(
			'conditions' => $conditions,
			'evidence'   => $conditions,
			'options'    => $topics,
			'visit'      => $questions,
		);
		$own        = $sections ? $sections : array( $element['section'] );
		$changes    = $this->read_changes( $own, $shown, $omitted );
		if ( isset( $attributes['heading-level'] ) && ! in_array( $level, array( '1', '2', '3', '4', '5', '6', 'none' ), true ) ) {
			$this->ignore( 'heading-level', $attributes['heading-level'] );
			$level = '';
		}
		return array(
			'language'     => $language,
			'direction'    => in_array( $direction, array( 'ltr', 'rtl' ), true ) ? $direction : $page['direction'],
			'reading'      => $this->read_choice( $attributes, 'reading', array( 'plain', 'clinical' ), 'plain' ),
			'level'        => 'none' === $level ? $page['heading_before'] : ( '' === $level ? $page['heading_before'] + 1 : (int) $level ),
			'title'        => 'none' === $level || in_array( 'heading', $page['slots'], true ) ? 'none' : 'shown',
			'review'       => $this->read_review( $attributes, $changes, $page['now'] ),
			'conditions'   => $conditions,
			'questions'    => $questions,
			'topics'       => $topics,
			'missing'      => array_diff( array_keys( $this->data['languages']['en']['clinic']['plain'] ), $page['slots'] ),
			'omitted'      => $omitted,
			'variant'      => $this->read_choice( $attributes, 'variant', array( 'full', 'brief' ), 'full' ),
			'address'      => $this->read_address( $attributes ),
			'sections'     => $sections,
			'languages'    => array_keys( $this->data['sections'][ $element['section'] ] ),
			'publications' => $this->count_sources( $own, $shown ),
		);
	}

	/**
	 * Reads an attribute that has one of several values, as HTML does: case and space around it do not count.
	 *
	 * @param string[] $attributes    Values by name.
	 * @param string   $name          Name of the attribute.
	 * @param string[] $allowed       Its values.
	 * @param string   $default_value For a missing or unknown value.
	 * @return string
	 */
	private function read_choice( array $attributes, $name, array $allowed, $default_value ) {
		if ( ! isset( $attributes[ $name ] ) ) {
			return $default_value;
		}
		$value = strtolower( self::strip( $attributes[ $name ] ) );
		if ( in_array( $value, $allowed, true ) ) {
			return $value;
		}
		$this->ignore( $name, $attributes[ $name ] );
		return $default_value;
	}

	/**
	 * Reads an attribute with a list of values, separated by commas or space. Unknown ones are ignored.
	 *
	 * @param string[] $attributes Values by name.
	 * @param string   $name       Name of the attribute.
	 * @param string[] $allowed    Its values.
	 * @return string[] Each once, in the order in which they are given.
	 */
	private function read_list( array $attributes, $name, array $allowed ) {
		$listed = array();
		foreach ( preg_split( '/(?:,|' . self::SPACE . ')+/u', $attributes[ $name ] ?? '', -1, PREG_SPLIT_NO_EMPTY ) as $value ) {
			$listed[] = $this->read_choice( array( $name => $value ), $name, $allowed, '' );
		}
		return array_values( array_unique( array_filter( $listed ) ) );
	}

	/**
	 * Reads which conditions `include` and `exclude` select, in the order in which they are read. A filter that would
	 * select nothing is ignored.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string[]
	 */
	private function read_conditions( array $attributes ) {
		$all        = $this->data['conditions'];
		$include    = $this->read_list( $attributes, 'include', $all );
		$exclude    = $this->read_list( $attributes, 'exclude', $all );
		$candidates = $include ? array_values( array_intersect( $all, $include ) ) : $all;
		$shown      = array_values( array_diff( $candidates, $exclude ) );
		if ( ! $shown ) {
			$this->ignore( 'exclude', $attributes['exclude'] );
		}
		return $shown ? $shown : $candidates;
	}

	/**
	 * Reads which questions of the visit `include` selects, in the order in which patients ask them. All, where it
	 * selects none.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string[]
	 */
	private function read_questions( array $attributes ) {
		$all     = $this->data['visitQuestions'];
		$include = $this->read_list( $attributes, 'include', $all );
		return $include ? array_values( array_intersect( $all, $include ) ) : $all;
	}

	/**
	 * Reads whose choices `condition` selects: those of a condition, or of one of its problems.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string[] Ids of problems, in the order in which they are read.
	 */
	private function read_topics( array $attributes ) {
		$topics    = $this->data['topics'];
		$all       = array_keys( $topics );
		$condition = $this->read_choice( $attributes, 'condition', array_merge( $this->data['conditions'], $all ), '' );
		$shown     = array_filter(
			$all,
			function ( $topic ) use ( $condition, $topics ) {
				return in_array( $condition, array( $topic, $topics[ $topic ] ), true );
			}
		);
		return '' === $condition ? $all : array_values( $shown );
	}

	/**
	 * Reads the sections of a guide. The disclaimer stays, and stands first where it is not named.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string[]
	 */
	private function read_sections( array $attributes ) {
		$named = $this->read_list( $attributes, 'sections', $this->data['guideSections'] );
		if ( ! $named ) {
			return $this->data['guideSections'];
		}
		return in_array( 'disclaimer', $named, true ) ? $named : array_merge( array( 'disclaimer' ), $named );
	}

	/**
	 * Reads where the link or links of an element lead to.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string The address, with `{id}` where the id of a condition stands; empty without one that is safe.
	 */
	private function read_address( array $attributes ) {
		foreach ( array( 'href', 'href-template' ) as $name ) {
			$address = $attributes[ $name ] ?? '';
			if ( '' === $address ) {
				continue;
			}
			$example = str_replace( '{id}', $this->data['conditions'][0], $address );
			// Browsers drop these characters before they read an address.
			$example = preg_replace( '/^[\x00-\x20]+|[\t\n\r]/', '', $example );
			if ( ! preg_match( '/^([a-z][a-z0-9+.-]*):/i', $example, $scheme ) || in_array( strtolower( $scheme[1] ), self::SCHEMES, true ) ) {
				return $address;
			}
			$this->ignore( $name, $address );
		}
		return '';
	}

	/**
	 * Reads which optional statements the clinic leaves out. Those that have to stay are ignored, as unknown ones are.
	 *
	 * @param string[] $attributes Values by name.
	 * @param string[] $optional   Ids that the element may leave out.
	 * @return string[]
	 */
	private function read_omitted( array $attributes, array $optional ) {
		$omitted = array();
		foreach ( preg_split( '/(?:,|' . self::SPACE . ')+/u', $attributes['omit'] ?? '', -1, PREG_SPLIT_NO_EMPTY ) as $id ) {
			$found = array_search( strtolower( $id ), array_map( 'strtolower', $optional ), true );
			if ( false === $found ) {
				$this->ignore( 'omit', $id );
			} else {
				$omitted[] = $optional[ $found ];
			}
		}
		return $omitted;
	}

	/**
	 * Collects what the versions of the content changed in what an element shows.
	 *
	 * @param string[] $sections Names of its sections.
	 * @param array    $shown    Conditions, problems or questions that a section shows, by its name.
	 * @param string[] $omitted  Ids of the statements that it leaves out.
	 * @return array[] Id, version, kind, and the condition, problem or question where there is one.
	 */
	private function read_changes( array $sections, array $shown, array $omitted ) {
		$changes = array();
		foreach ( $sections as $section ) {
			foreach ( $this->data['elements'][ "prolo-$section" ]['changes'] as $change ) {
				if ( ! in_array( $change[0], $omitted, true ) && ( ! isset( $change[3] ) || in_array( $change[3], $shown[ $section ], true ) ) ) {
					$changes[] = $change;
				}
			}
		}
		return $changes;
	}

	/**
	 * Counts the publications behind what an element shows.
	 *
	 * @param string[] $sections Names of its sections.
	 * @param array    $shown    Conditions, problems or questions that a section shows, by its name.
	 * @return int
	 */
	private function count_sources( array $sections, array $shown ) {
		$cited = array();
		foreach ( $sections as $section ) {
			foreach ( $this->data['elements'][ "prolo-$section" ]['sources'] as $source ) {
				$cited_by = array_slice( $source, 1 );
				if ( ! $cited_by || array_intersect( $cited_by, $shown[ $section ] ) ) {
					$cited[ $source[0] ] = true;
				}
			}
		}
		return count( $cited );
	}

	/**
	 * Reads who reviewed which version of the content, and when. A review that cannot be true is ignored.
	 *
	 * @param string[] $attributes Values by name.
	 * @param array[]  $changes    What the versions of the content changed in the element.
	 * @param int      $now        The present, in seconds since 1970.
	 * @return array|null `by`; `on`, `version` and `due` or empty texts; whether it is `stale`; the ids that it leaves
	 *                    `uncovered`. Null without a review.
	 */
	private function read_review( array $attributes, array $changes, $now ) {
		$by      = self::strip( $attributes['reviewed-by'] ?? '' );
		$on      = self::strip( $attributes['reviewed-on'] ?? '' );
		$version = self::strip( $attributes['reviewed-version'] ?? '' );
		$problem = $this->review_problem( $by, $attributes['reviewed-on'] ?? '', $attributes['reviewed-version'] ?? '', $now );
		if ( '' !== $problem ) {
			if ( isset( $attributes[ $problem ] ) ) {
				$this->ignore( $problem, $attributes[ $problem ] );
			}
			return null;
		}
		$due       = '' === $on ? '' : self::due_after( $on );
		$stale     = '' !== $due && strtotime( "$due UTC" ) < $now;
		$uncovered = $this->uncovered_by( $on, $version, $changes );
		return compact( 'by', 'on', 'version', 'due', 'stale', 'uncovered' );
	}

	/**
	 * Finds which attribute keeps a review from being shown.
	 *
	 * @param string $by      The reviewer.
	 * @param string $on      `reviewed-on`.
	 * @param string $version `reviewed-version`.
	 * @param int    $now     The present, in seconds since 1970.
	 * @return string Its name; empty if the review is shown.
	 */
	private function review_problem( $by, $on, $version, $now ) {
		$dates     = $this->data['versionDates'];
		$day       = self::strip( $on );
		$reviewed  = self::strip( $version );
		$is_silent = '' === $on && '' === $version;
		if ( ! preg_match( '/[^\s\p{Z}\p{Cc}\p{Cf}]/u', $by ) ) {
			return '' === $on ? 'reviewed-version' : 'reviewed-on';
		}
		if ( $is_silent ) {
			return 'reviewed-by';
		}
		if ( '' !== $on && ! $this->is_past_day( $day, $now ) ) {
			return 'reviewed-on';
		}
		if ( '' !== $version && ! isset( $dates[ $reviewed ] ) ) {
			return 'reviewed-version';
		}
		$since = '' === $version ? end( $dates ) : $dates[ $reviewed ];
		return '' !== $on && $day < $since ? 'reviewed-on' : '';
	}

	/**
	 * Lists the statements that a review does not cover: new or changed after the version that was reviewed.
	 *
	 * @param string  $on      Day of the review, or an empty text.
	 * @param string  $version The version that was reviewed, or an empty text: then only those before that day count.
	 * @param array[] $changes What the versions of the content changed in the element.
	 * @return string[] Ids.
	 */
	private function uncovered_by( $on, $version, array $changes ) {
		$dates     = $this->data['versionDates'];
		$versions  = array_keys( $dates );
		$uncovered = array();
		foreach ( $changes as list( $id, $changed_in, $kind ) ) {
			$is_after = '' === $version
				? $dates[ $changed_in ] >= $on
				: array_search( $changed_in, $versions, true ) < array_search( $version, $versions, true );
			if ( 'removed' !== $kind && $is_after ) {
				$uncovered[] = $id;
			}
		}
		return array_values( array_unique( $uncovered ) );
	}

	/**
	 * Returns the day by which a review is due again.
	 *
	 * @param string $day Day of the review.
	 * @return string
	 */
	private static function due_after( $day ) {
		list( $year, $month, $number ) = array_map( 'intval', explode( '-', $day ) );

		return gmdate( 'Y-m-d', gmmktime( 0, 0, 0, $month, $number, $year + self::DUE_AFTER ) );
	}

	/**
	 * Tells whether a text is a day of the calendar that is not in the future anywhere.
	 *
	 * @param string $text Such as `2026-11-27`.
	 * @param int    $now  The present, in seconds since 1970.
	 * @return bool
	 */
	private function is_past_day( $text, $now ) {
		if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return false;
		}
		return gmmktime( 0, 0, 0, (int) $part[2], (int) $part[3], (int) $part[1] ) <= $now + self::FURTHEST_AHEAD;
	}

	/**
	 * Writes a part of an element: one section in one language.
	 *
	 * @param string $name    Name of the section.
	 * @param array  $request What to show.
	 * @param int    $level   Level of its heading.
	 * @return array `lang`, `dir` and `html`.
	 */
	private function write_part( $name, array $request, $level ) {
		list( $lang, $is_default ) = $this->find_language( $name, $request['language'] );
		list( $about )             = $this->find_language( 'provenance', $request['language'] );

		$review    = $request['review'];
		$languages = $this->data['languages'];
		$choices   = array(
			'title'     => array( $request['title'] ),
			'condition' => $request['conditions'],
			'question'  => $request['questions'],
			'missing'   => $request['missing'],
			'topic'     => $request['topics'],
			'grouping'  => array( count( $request['topics'] ) > 1 ? 'folds' : 'none' ),
			'rest'      => array( count( $request['questions'] ) < count( $this->data['visitQuestions'] ) ? 'open' : 'folded' ),
			'variant'   => array( $request['variant'] ),
			'link'      => array( '' === $request['address'] ? 'without' : 'with' ),
			'review'    => array( $review ? ( $review['on'] ? 'dated' : 'undated' ) : 'missing' ),
			'coverage'  => $review ? array( $review['uncovered'] ? 'outdated' : 'whole' ) : array(),
			'optional'  => array_diff( $this->optional(), $request['omitted'] ),
			'shortened' => array( $request['omitted'] ? 'yes' : 'no' ),
			'sources'   => array( $request['publications'] > 0 ? 'some' : 'none' ),
		);
		if ( count( $request['topics'] ) === count( $this->data['topics'] ) ) {
			$choices['grouping'][] = 'areas';
		}
		if ( $review && $review['stale'] ) {
			$choices['review'][] = 'stale';
		}
		if ( $review && $review['version'] ) {
			$choices['review'][] = 'version';
		}
		$values = array(
			'heading'      => 'h' . min( $level, 6 ),
			'subheading'   => 'h' . min( $level + 1, 6 ),
			'address'      => self::escape( $request['address'] ),
			'reviewer'     => self::escape( $review['by'] ?? '' ),
			'day'          => $review['on'] ?? '',
			'date'         => empty( $review['on'] ) ? '' : self::write_day( $review['on'], $languages[ $about ]['dates'] ),
			'reviewed'     => $review['version'] ?? '',
			'dueday'       => $review['due'] ?? '',
			'duedate'      => empty( $review['due'] ) ? '' : self::write_day( $review['due'], $languages[ $about ]['dates'] ),
			'count'        => count( $review['uncovered'] ?? array() ),
			'statements'   => implode( ', ', $review['uncovered'] ?? array() ),
			'languages'    => self::list_names( array_intersect_key( $languages[ $about ]['names'], array_flip( $request['languages'] ) ), $languages[ $about ]['separators'] ),
			'publications' => $request['publications'],
		);
		return array(
			'lang' => $lang,
			'dir'  => $is_default ? $languages[ $lang ]['dir'] : ( $request['direction'] ?? $languages[ $lang ]['dir'] ),
			'html' => $this->join_pieces( $this->data['sections'][ $name ][ $lang ][ $request['reading'] ], $choices, $values ),
		);
	}

	/**
	 * Lists the statements that some element may leave out.
	 *
	 * @return string[] Ids.
	 */
	private function optional() {
		return array_merge( array(), ...array_values( array_column( $this->data['elements'], 'optional' ) ) );
	}

	/**
	 * Finds the language of a section by lookup as in RFC 4647, section 3.4: `es-MX` finds `es`.
	 *
	 * @param string $name     Name of the section.
	 * @param string $language The language asked for.
	 * @return array The language found, and whether it is only the default.
	 */
	private function find_language( $name, $language ) {
		return self::find_among( array_keys( $this->data['sections'][ $name ] ), $language );
	}

	/**
	 * Finds the nearest of several languages.
	 *
	 * @param string[] $languages BCP 47 tags.
	 * @param string   $language  The language asked for.
	 * @return array The language found, and whether it is only the default.
	 */
	private static function find_among( array $languages, $language ) {
		$nearest = '';
		foreach ( $languages as $lang ) {
			if ( self::is_language( str_replace( '_', '-', $language ), $lang ) && strlen( $lang ) > strlen( $nearest ) ) {
				$nearest = $lang;
			}
		}
		return '' === $nearest ? array( 'en', true ) : array( $nearest, false );
	}

	/**
	 * Joins the pieces that apply.
	 *
	 * @param array $pieces  Their HTML, and what it depends on.
	 * @param array $choices Lists of what was asked for.
	 * @param array $values  HTML for the placeholders.
	 * @return string HTML.
	 */
	private function join_pieces( array $pieces, array $choices, array $values ) {
		$html  = '';
		$cited = array();
		// The hard words in the pieces before.
		$choices['word'] = array();
		foreach ( $pieces as $piece ) {
			$when = $piece['when'] ?? array();
			foreach ( $when as $name => $value ) {
				if ( ! array_intersect( explode( ' ', $value ), $choices[ $name ] ) ) {
					continue 2;
				}
			}
			$html .= preg_replace_callback(
				'/\{([a-z]+)(?::([\w -]+))?\}/',
				function ( $placeholder ) use ( $when, $values, &$choices, &$cited ) {
					switch ( $placeholder[1] ) {
						case 'cite':
							$numbers = array();
							foreach ( explode( ' ', $placeholder[2] ) as $id ) {
								$cited    += array( $id => count( $cited ) + 1 );
								$numbers[] = $cited[ $id ];
							}
							sort( $numbers );
							return implode( ', ', $numbers );
						case 'word':
							$choices['word'][] = $placeholder[2];
							return '';
						case 'cited':
							return count( $cited );
						case 'references':
							return implode( '', array_intersect_key( array_replace( $cited, $this->data['references'] ), $cited ) );
						case 'address':
							return isset( $when['condition'] ) ? str_replace( '{id}', $when['condition'], $values['address'] ) : $values['address'];
						default:
							return $values[ $placeholder[1] ] ?? '';
					}
				},
				$piece['html']
			);
		}
		return $html;
	}

	/**
	 * Joins the parts, and marks those that are not in the language and direction of the page.
	 *
	 * @param array $parts   `lang`, `dir` and `html` of each.
	 * @param array $request What was asked for.
	 * @return string HTML.
	 */
	private function join_parts( array $parts, array $request ) {
		$html      = '';
		$marked    = '';
		$language  = '' === $request['language'] ? 'en' : $request['language'];
		$direction = $request['direction'] ?? 'ltr';
		foreach ( $parts as $part ) {
			$marks = self::marks( $part, $language, $direction );
			if ( $marks !== $marked ) {
				$html .= ( $marked ? "</div>\n" : '' ) . ( $marks ? "<div$marks>\n" : '' );
			}
			$html  .= $part['html'];
			$marked = $marks;
		}
		return rtrim( $html . ( $marked ? '</div>' : '' ) );
	}

	/**
	 * Returns the attributes of a part that is not in the language and direction of the page.
	 *
	 * @param array  $part      Its `lang` and `dir`.
	 * @param string $language  The language of the page.
	 * @param string $direction The direction of the page.
	 * @return string
	 */
	private static function marks( array $part, $language, $direction ) {
		$marks = self::is_language( $language, $part['lang'] ) ? '' : ' lang="' . $part['lang'] . '"';
		return $marks . ( $direction === $part['dir'] ? '' : ' dir="' . $part['dir'] . '"' );
	}

	/**
	 * Remembers a value that an element cannot use.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value What it says.
	 */
	private function ignore( $name, $value ) {
		$this->ignored[] = sprintf( '%s="%s"', $name, $value );
	}

	/**
	 * Tells whether a language tag is another one or a kind of it, as `es-MX` is of `es`.
	 *
	 * @param string $tag   Such as `es-MX`.
	 * @param string $other Such as `es`.
	 * @return bool
	 */
	private static function is_language( $tag, $other ) {
		return 0 === stripos( "$tag-", "$other-" );
	}

	/**
	 * Writes a day in a language.
	 *
	 * @param string   $day   Such as `2026-03-31`.
	 * @param string[] $dates How a day of each month is written.
	 * @return string Such as `March 31, 2026`.
	 */
	private static function write_day( $day, array $dates ) {
		list( $year, $month, $number ) = array_map( 'intval', explode( '-', $day ) );

		return strtr(
			$dates[ $month - 1 ],
			array(
				'{day}'  => $number,
				'{year}' => $year,
			)
		);
	}

	/**
	 * Writes names of languages as a list.
	 *
	 * @param string[] $names      By tag.
	 * @param array    $separators What stands between them: in the `middle`, between `two`, and before the `last`.
	 * @return string Such as `English, Spanish, and German`.
	 */
	private static function list_names( array $names, array $separators ) {
		if ( count( $names ) < 2 ) {
			return implode( '', $names );
		}
		$tags = array_keys( $names );
		$tag  = end( $tags );
		$last = array_pop( $names );
		return implode( $separators['middle'], $names ) . $separators[ count( $names ) > 1 ? 'last' : 'two' ][ $tag ] . $last;
	}

	/**
	 * Takes the space around a text away.
	 *
	 * @param string $text The text.
	 * @return string
	 */
	private static function strip( $text ) {
		return preg_replace( '/^' . self::SPACE . '+|' . self::SPACE . '+$/u', '', $text ) ?? '';
	}

	/**
	 * Escapes text for use in markup and between double quotes.
	 *
	 * @param string $text The text.
	 * @return string
	 */
	private static function escape( $text ) {
		return htmlspecialchars( $text, ENT_COMPAT | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
