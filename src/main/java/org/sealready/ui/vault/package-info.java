/**
 * Row 4: what stands before the filings: passphrase and recovery key, locking, and the way back to
 * earlier saves.
 */
package org.sealready.ui.vault;
