<?php
/**
 * Deletes what the plugin has put into the uploads folder, when somebody deletes the plugin.
 *
 * @package ProloElements
 */

namespace ProloElements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/class-scripts.php';

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
