/** The commands about the whole data folder: its state, backups, what lies aside. */
package org.sealready.cli.vault;
