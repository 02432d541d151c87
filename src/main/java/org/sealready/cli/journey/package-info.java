/** Commands about the way to the filing number. */
package org.sealready.cli.journey;
