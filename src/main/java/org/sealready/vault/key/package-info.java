/**
 * The key file of a data folder: which one counts, how the vault is made and opened, and how its
 * ways in are changed.
 */
package org.sealready.vault.key;
