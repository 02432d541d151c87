/**
 * What stands before the filings: passphrase and recovery key, locking, backups, and the way back
 * to earlier saves.
 */
package org.sealready.ui.vault;
