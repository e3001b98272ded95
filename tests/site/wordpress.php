<?php
/**
 * Runs WordPress's own embedding code without a database:
 *   php wordpress.php <folder of WordPress> embed <address>    prints what a post would hold
 *   php wordpress.php <folder of WordPress> kses < snippet     prints what an author's post keeps
 */
// Newer PHP finds old habits in WordPress; that is not what is tested.
error_reporting( E_ALL & ~E_DEPRECATED );

[, $root, $task] = $argv;
define( 'ABSPATH', rtrim( $root, '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
define( 'KB_IN_BYTES', 1024 );

foreach ( array( 'compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'embed', 'class-wp-error', 'class-wp-list-util', 'class-wp-oembed' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

// What needs a database, a request or a translation.
function __( $text ) { return $text; }
function home_url() { return 'http://blog.example'; }
function wp_generate_password( $length ) { return substr( 'aB3dE5fG7hI9', 0, $length ); }
function wp_safe_remote_get( $url, $args = array() ) {
	$length = $args['limit_response_size'] ?? null;
	return array( 'body' => file_get_contents( $url, false, null, 0, $length ) );
}
function wp_remote_retrieve_body( $response ) { return $response['body']; }
function wp_remote_retrieve_response_code() { return 200; }

add_filter( 'pre_option', fn ( $value, $name ) => 'blog_charset' === $name ? 'UTF-8' : '', 10, 2 );

// As wp-includes/default-filters.php adds them.
add_filter( 'oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3 );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );

if ( 'kses' === $task ) {
	echo wp_kses_post( stream_get_contents( STDIN ) );
	exit;
}

$oembed = _wp_oembed_get_object();
$url    = $argv[3];
$data   = $oembed->fetch( $oembed->discover( $url ), $url, array( 'width' => 640 ) );
echo $oembed->data2html( $data, $url );
