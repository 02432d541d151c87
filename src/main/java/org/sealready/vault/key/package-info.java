/**
 * The key file of a data folder: which one is used, how the vault is created and opened, and how
 * its key slots are changed.
 */
package org.sealready.vault.key;
