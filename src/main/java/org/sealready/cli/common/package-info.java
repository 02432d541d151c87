/**
 * What every command shares: its options, where it prints, how it asks for a passphrase, its exit
 * codes.
 */
package org.sealready.cli.common;
