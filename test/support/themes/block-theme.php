<?php
/** Prints the style sheet that WordPress makes of a block theme and, if a second word is given, of one of its styles; needs no database. */
define('ABSPATH', '/usr/share/wordpress/');
define('WPINC', 'wp-includes'); // cspell:ignore WPINC
$files = ['compat', 'plugin', 'functions', 'formatting', 'kses', 'class-wp-block-supports', 'block-supports/typography'];
foreach ([...$files, 'class-wp-theme-json-schema', 'class-wp-theme-json'] as $file) {
    require_once ABSPATH . "wp-includes/$file.php";
}

add_filter('pre_option_blog_charset', fn() => 'UTF-8');
/** No page of WordPress is there, so no block is. */
class WP_Block_Type_Registry
{
    public static function get_instance()
    {
        return new self();
    }
    public function get_all_registered()
    {
        return [];
    }
}
function _x($text)
{
    return $text;
}
function current_theme_supports()
{
    return true;
}
function wp_get_global_settings()
{
    return [];
}

$read = fn($file) => json_decode(file_get_contents(ABSPATH . $file), true);
$theme = new WP_Theme_JSON($read('wp-includes/theme.json'), 'default');
foreach (['theme.json', isset($argv[2]) ? "styles/$argv[2].json" : null] as $file) {
    if ($file) {
        $theme->merge(new WP_Theme_JSON($read("wp-content/themes/$argv[1]/$file")));
    }
}
echo $theme->get_stylesheet();
