/** The commands about the whole data folder: its state, backups, moved-aside files. */
package org.sealready.cli.vault;
