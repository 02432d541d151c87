/** The commands about the wording of letters: list, export, check, use, reset. */
package org.sealready.cli.wording;
