/** The commands between a filing and the platform: copy sheet, its own format, and back. */
package org.sealready.cli.exchange;
