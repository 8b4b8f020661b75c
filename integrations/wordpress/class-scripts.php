<?php
/**
 * The script of a page: what the page shows and no more, in one file.
 *
 * @package ProloElements
 */

namespace ProloElements;

/**
 * Notes which elements a page uses, and puts their files together once per combination, in the uploads folder. Where it cannot
 * write there, the page loads the files one by one.
 */
class Scripts {
	/** The folder for combinations, within the uploads folder. */
	const FOLDER = 'prolo-elements';

	/** Beginning of the handles of single files. */
	const PIECE = 'prolo-elements-piece-';

	/** An element, a marker or a link that stands for one, with the name of the element. */
	const USES = '~<prolo-([a-z-]+)|class=["\'][^"\']*\bprolo-([a-z-]+)|/prolo-embed/([a-z-]+)~';

	/**
	 * The names of the files that the page uses, as keys.
	 *
	 * @var array
	 */
	private static $used = array();

	/**
	 * Registers the hooks. The script is printed at the end of the page (20), when all elements are known.
	 */
	public static function register() {
		add_action( 'wp_footer', array( __CLASS__, 'choose' ), 19 );
		add_filter( 'script_loader_tag', array( __CLASS__, 'mark_piece' ), 10, 2 );
	}

	/**
	 * Enqueues the script for an element.
	 *
	 * @param string $tag Such as `prolo-conditions`, or `markers`.
	 */
	public static function need( $tag ) {
		wp_enqueue_script( SCRIPT );
		self::$used[ $tag ] = true;
	}

	/**
	 * Enqueues the script for what a text uses.
	 *
	 * @param string $html HTML.
	 */
	public static function need_for( $html ) {
		preg_match_all( self::USES, $html, $uses, PREG_SET_ORDER );
		foreach ( $uses as $use ) {
			$tag = 'prolo-' . end( $use );
			if ( ! isset( read( 'pieces.json' )[ $tag ] ) ) {
				continue;
			}
			self::need( $tag );
			// An element has its name in the first group, a marker in another.
			if ( '' === $use[1] ) {
				self::need( 'markers' );
			}
		}
	}

	/**
	 * Chooses the file or files of the page. A script from elsewhere, and one that is printed already, stay.
	 */
	public static function choose() {
		$script = wp_scripts()->query( SCRIPT );
		$files  = self::files();
		if ( ! $script || ! $files || plugins_url( 'prolo.js', __FILE__ ) !== $script->src ) {
			return;
		}
		$address = self::combine( $files );
		if ( $address ) {
			$script->src = $address;
			return;
		}
		$script->src = plugins_url( array_shift( $files ), __FILE__ );
		foreach ( $files as $file ) {
			wp_enqueue_script( self::PIECE . basename( $file, '.js' ), plugins_url( $file, __FILE__ ), array(), VERSION, true );
		}
	}

	/**
	 * Has the same attributes on single files as on the script itself.
	 *
	 * @param string $tag    The script tag.
	 * @param string $handle Its name.
	 * @return string
	 */
	public static function mark_piece( $tag, $handle ) {
		return 0 === strpos( $handle, self::PIECE ) ? opt_out_of_optimizers( $tag, SCRIPT ) : $tag;
	}

	/**
	 * Deletes the combinations of this site.
	 *
	 * @param string $except The name of a folder that stays.
	 */
	public static function clean_up( $except = '' ) {
		$folder = self::folder();
		$versions = glob( "$folder/*" );
		foreach ( $versions ? $versions : array() as $version ) {
			if ( is_dir( $version ) && basename( $version ) !== $except ) {
				array_map( 'wp_delete_file', (array) glob( "$version/*" ) );
				rmdir( $version ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir
			}
		}
		if ( '' === $except && is_dir( $folder ) ) {
			rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir
		}
	}

	/**
	 * Returns the files that the page needs, the core first, always in the same order.
	 *
	 * @return string[] Empty where the page uses what this version does not have, or nothing.
	 */
	private static function files() {
		$pieces = read( 'pieces.json' );
		$known  = array_intersect_key( $pieces, self::$used );
		$inside = $known ? array_merge( ...array_column( $known, 'requires' ) ) : array();
		$known += array_intersect_key( $pieces, array_flip( $inside ) );
		$files  = array();
		foreach ( array_intersect_key( $pieces, $known ) as $tag => $piece ) {
			$files[] = $piece['file'];
			$files   = array_merge( $files, self::language_files( $tag ) );
		}
		return $files ? array_merge( array( 'core.js' ), $files ) : array();
	}

	/**
	 * Returns the file of an element in the language of the site, if there is one.
	 *
	 * @param string $tag Such as `prolo-conditions`.
	 * @return string[]
	 */
	private static function language_files( $tag ) {
		$language = get_bloginfo( 'language' );
		foreach ( array( $language, strtok( $language, '-' ) ) as $lang ) {
			if ( file_exists( __DIR__ . "/lang/$lang/$tag.js" ) ) {
				return array( "lang/$lang/$tag.js" );
			}
		}
		return array();
	}

	/**
	 * Puts files together, unless that is done.
	 *
	 * @param string[] $files Names of files of the plugin.
	 * @return string|null The address; null where the uploads folder cannot be written.
	 */
	private static function combine( array $files ) {
		$name   = VERSION . '/prolo-' . md5( implode( ',', $files ) ) . '.js';
		$folder = self::folder();
		$path   = "$folder/$name";
		if ( ! file_exists( $path ) ) {
			if ( ! wp_mkdir_p( dirname( $path ) ) || ! wp_is_writable( dirname( $path ) ) ) {
				return null;
			}
			$script = '';
			foreach ( $files as $file ) {
				$script .= file_get_contents( __DIR__ . '/' . $file );
			}
			// Under its name only once it is whole, as another visitor may ask for it.
			$draft = $path . '.' . wp_generate_password( 8, false );
			// phpcs:disable WordPress.WP.AlternativeFunctions -- a part of the page, where nobody could answer a login for files.
			if ( file_put_contents( $draft, $script ) !== strlen( $script ) || ! rename( $draft, $path ) ) {
				wp_delete_file( $draft );
				return null;
			}
			// phpcs:enable
			self::clean_up( VERSION );
		}
		return set_url_scheme( wp_upload_dir( null, false )['baseurl'] ) . '/' . self::FOLDER . '/' . $name;
	}

	/**
	 * Returns the folder for combinations.
	 *
	 * @return string
	 */
	private static function folder() {
		return wp_upload_dir( null, false )['basedir'] . '/' . self::FOLDER;
	}
}
