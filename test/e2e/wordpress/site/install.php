<?php
// Installs a site of the tests: WordPress, a user a role with a password, the plugin.
define( 'WP_INSTALLING', true );
define( 'PROLO_INSTALLING', true );
$_SERVER['HTTP_HOST'] = getenv( 'PROLO_HOST' );

$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'PROLO_SOCKET' ) );
$database->query( 'CREATE DATABASE IF NOT EXISTS wordpress' );
$database->close();

/** In place of WordPress's own: no mail is sent. */
function wp_new_blog_notification() {}

require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Sample clinic', 'owner', 'owner@example.org', true, '', 'password' );
foreach ( array( 'administrator', 'editor', 'author', 'subscriber' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_email' => "$role@example.org",
			'user_pass'  => 'password',
			'role'       => $role,
		)
	);
}
update_option( 'active_plugins', array( 'prolo-elements/prolo-elements.php' ) );

if ( 'network' === getenv( 'PROLO_SITE' ) ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed_table ) {
		$wpdb->$table = $prefixed_table;
	}
	install_network();
	populate_network( 1, getenv( 'PROLO_HOST' ), 'owner@example.org', 'Sample clinics' );
}
