/** Shared by all commands: options, output, passphrase input, exit codes. */
package org.sealready.cli.common;
