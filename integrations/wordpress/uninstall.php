<?php
/**
 * Deletes what the plugin has stored, when somebody deletes the plugin: scripts in the uploads folder, and which notices
 * users have dismissed.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/class-scripts.php';
require_once __DIR__ . '/class-tools-screen.php';

delete_metadata( 'user', 0, Tools_Screen::DISMISSED, '', true );

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		Scripts::clean_up();
		restore_current_blog();
	}
} else {
	Scripts::clean_up();
}
