/**
 * The screens and dialogs of the vault: passphrase and recovery key, locking, backup and restore,
 * earlier saves.
 */
package org.sealready.ui.vault;
