/** Backup and restore of a whole data folder in one sealed file. */
package org.sealready.vault.backup;
