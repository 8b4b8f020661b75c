<?php
// What a test may ask of the site by its address: another theme or editor, other plugins, the script from elsewhere.
foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter(
		$option,
		function ( $theme ) {
			return sanitize_key( $_GET['theme'] ?? $theme );
		}
	);
}
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);
add_filter(
	'option_active_plugins',
	function ( $plugins ) {
		$name = sanitize_key( $_GET['plugin'] ?? 'prolo-elements' );
		return 'none' === $name ? array() : str_replace( 'prolo-elements/', "$name/", $plugins );
	}
);
add_filter(
	'prolo_elements_script',
	function ( $script ) {
		return isset( $_GET['cdn'] ) ? array(
			'src'       => 'https://cdn.example/prolo.js',
			'integrity' => 'sha384-hash',
		) : $script;
	}
);
