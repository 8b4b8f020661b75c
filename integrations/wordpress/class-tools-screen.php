<?php
/**
 * The screen under Tools, and the notice that leads to it.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'ABSPATH' ) || exit;

/**
 * Shows those who edit the whole site what is wrong with its elements, and tells them when a review no longer covers the text.
 */
final class Tools_Screen {
	/** Name of the screen. */
	const SLUG = 'prolo-elements';

	/** Who may see it. */
	const CAPABILITY = 'edit_others_posts';

	/** Action by which somebody dismisses the notice. */
	const DISMISS = 'prolo_elements_dismiss';

	/** Where each user's dismissal is stored: the version of the content that it is about. */
	const DISMISSED = 'prolo_elements_dismissed';

	/** The screens with the notice: looking through the site takes a moment. */
	const NOTICE_ON = array( 'dashboard', 'plugins', 'update-core' );

	/** The query variable that shows a page together with the doctor's diagnoses. */
	const DOCTOR = 'prolo-doctor';

	/**
	 * Registers the hooks.
	 */
	public static function register() {
		add_action( 'admin_menu', array( __CLASS__, 'add_screen' ) );
		add_action( 'admin_notices', array( __CLASS__, 'show_notice' ) );
		add_action( 'admin_post_' . self::DISMISS, array( __CLASS__, 'dismiss' ) );
		add_action( 'wp_enqueue_scripts', array( __CLASS__, 'enqueue_doctor' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'show_doctor' ), 10, 2 );
		add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/prolo-elements.php' ), array( __CLASS__, 'add_link' ) );
	}

	/**
	 * Adds the screen.
	 */
	public static function add_screen() {
		$title = __( 'Prolo Elements', 'prolo-elements' );
		add_management_page( $title, $title, self::CAPABILITY, self::SLUG, array( __CLASS__, 'show' ) );
	}

	/**
	 * Adds a link to the screen in the list of plugins.
	 *
	 * @param string[] $links Links of this plugin.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return $links;
		}
		return array_merge( array( self::link( self::address(), __( 'Check', 'prolo-elements' ) ) ), $links );
	}

	/**
	 * Shows the screen.
	 */
	public static function show() {
		$texts = Site_Check::texts();
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		$version = read( 'fallback.json' )['contentVersion'];
		/* translators: 1: version of the plugin, 2: version of the content. */
		echo '<p>' . esc_html( sprintf( __( 'Version %1$s of the plugin, version %2$s of the content.', 'prolo-elements' ), VERSION, $version ) ) . '</p>';
		foreach ( Site_Check::findings_on_files() as $finding ) {
			echo '<div class="notice notice-warning inline">';
			self::show_finding( $finding );
			echo '</div>';
		}
		if ( $texts ) {
			self::show_table( $texts );
		} else {
			echo '<p>' . esc_html__( 'No published page shows an element yet. In a page, add a block from the group “Prolotherapy”, or the pattern “Prolotherapy page”.', 'prolo-elements' ) . '</p>';
		}
		echo '<p>' . esc_html__( 'A server does not see what browsers do. “See with the doctor” opens a page and lists below it what is wrong there, such as low contrast or a blocked script. Visitors do not see the list.', 'prolo-elements' ) . '</p></div>';
	}

	/**
	 * Shows the texts with elements, and what was found on each.
	 *
	 * @param array[] $texts As `Site_Check::texts` returns them.
	 */
	private static function show_table( array $texts ) {
		echo '<table class="widefat striped"><thead><tr>'; // cspell:ignore widefat
		foreach ( array( __( 'Page', 'prolo-elements' ), __( 'Elements', 'prolo-elements' ), __( 'Findings', 'prolo-elements' ) ) as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $texts as $text ) {
			$names = array_unique( str_replace( 'prolo-', '', $text['elements'] ) );
			echo '<tr><td>';
			self::show_name( $text['post'] );
			echo '</td><td>' . esc_html( implode( ', ', $names ) ) . '</td><td>';
			foreach ( $text['findings'] as $finding ) {
				self::show_finding( $finding );
			}
			echo ( $text['findings'] ? '' : esc_html__( 'Nothing to do.', 'prolo-elements' ) ) . '</td></tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * Shows the name of a text, and where to go from there.
	 *
	 * @param \WP_Post $post The text.
	 */
	private static function show_name( \WP_Post $post ) {
		$title = get_the_title( $post );
		$type  = get_post_type_object( $post->post_type );
		echo '<strong>' . esc_html( '' === $title ? __( '(no title)', 'prolo-elements' ) : $title ) . '</strong> ';
		echo '<span>' . esc_html( $type ? $type->labels->singular_name : $post->post_type ) . '</span><br>';
		$links = array();
		$edit  = get_edit_post_link( $post );
		if ( $edit ) {
			$links[] = self::link( $edit, __( 'Edit', 'prolo-elements' ) );
		}
		if ( is_post_type_viewable( $post->post_type ) ) {
			$links[] = self::link( get_permalink( $post ), __( 'View', 'prolo-elements' ) );
			$links[] = self::link( add_query_arg( self::DOCTOR, '1', get_permalink( $post ) ), __( 'See with the doctor', 'prolo-elements' ) );
		}
		echo wp_kses( implode( ' | ', $links ), array( 'a' => array( 'href' => true ) ) );
	}

	/**
	 * Shows a finding, what to do, and the statements that it is about, folded: they may be hundreds.
	 *
	 * @param array $finding `id`, `message`, `fix` and `statements`.
	 */
	private static function show_finding( array $finding ) {
		echo '<p data-finding="' . esc_attr( $finding['id'] ) . '">' . esc_html( $finding['message'] ) . '<br><strong>' . esc_html( $finding['fix'] ) . '</strong></p>';
		if ( $finding['statements'] ) {
			echo '<details><summary>' . esc_html__( 'Which statements?', 'prolo-elements' ) . '</summary><p>' . esc_html( implode( ', ', $finding['statements'] ) ) . '</p></details>';
		}
	}

	/**
	 * Tells on how many pages a review no longer covers the text.
	 */
	public static function show_notice() {
		$screen  = get_current_screen();
		$version = read( 'fallback.json' )['contentVersion'];
		if ( ! $screen || ! in_array( $screen->id, self::NOTICE_ON, true ) || ! current_user_can( self::CAPABILITY ) || get_user_meta( get_current_user_id(), self::DISMISSED, true ) === $version ) {
			return;
		}
		$outdated = 0;
		foreach ( Site_Check::texts() as $text ) {
			$outdated += (int) in_array( 'review-outdated', array_column( $text['findings'], 'id' ), true );
		}
		if ( ! $outdated ) {
			return;
		}
		/* translators: %d: number of pages. */
		$text    = _n( 'On %d page, the review of a clinician no longer covers the text of Prolo Elements.', 'On %d pages, the review of a clinician no longer covers the text of Prolo Elements.', $outdated, 'prolo-elements' );
		$dismiss = wp_nonce_url( admin_url( 'admin-post.php?action=' . self::DISMISS ), self::DISMISS );
		echo '<div class="notice notice-warning"><p>' . esc_html( sprintf( $text, $outdated ) ) . ' ';
		$links = self::link( self::address(), __( 'See what changed', 'prolo-elements' ) ) . ' | ' . self::link( $dismiss, __( 'Dismiss until the text changes again', 'prolo-elements' ) );
		echo wp_kses( $links, array( 'a' => array( 'href' => true ) ) ) . '</p></div>';
	}

	/**
	 * Stores that the current user has read the notice on this version of the content.
	 */
	public static function dismiss() {
		check_admin_referer( self::DISMISS );
		if ( current_user_can( self::CAPABILITY ) ) {
			update_user_meta( get_current_user_id(), self::DISMISSED, read( 'fallback.json' )['contentVersion'] );
		}
		$back = wp_get_referer();
		wp_safe_redirect( $back ? $back : admin_url() );
		exit;
	}

	/**
	 * Loads the doctor on a page where an editor asks for it.
	 */
	public static function enqueue_doctor() {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- it only shows something, to those who may edit.
		if ( isset( $_GET[ self::DOCTOR ] ) && current_user_can( self::CAPABILITY ) ) {
			wp_enqueue_script( self::DOCTOR, plugins_url( 'doctor.js', __FILE__ ), array(), VERSION, false );
		}
	}

	/**
	 * Has the doctor show what it finds below the page.
	 *
	 * @param string $tag    The script tag.
	 * @param string $handle Its name.
	 * @return string
	 */
	public static function show_doctor( $tag, $handle ) {
		return self::DOCTOR === $handle ? str_replace( ' src=', ' data-show src=', $tag ) : $tag;
	}

	/**
	 * Returns the address of the screen.
	 *
	 * @return string
	 */
	private static function address() {
		return admin_url( 'tools.php?page=' . self::SLUG );
	}

	/**
	 * Writes a link.
	 *
	 * @param string $address Its address, not escaped.
	 * @param string $text    Its text, not escaped.
	 * @return string HTML.
	 */
	private static function link( $address, $text ) {
		return '<a href="' . esc_url( $address ) . '">' . esc_html( $text ) . '</a>';
	}
}
