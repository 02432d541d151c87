/**
 * The filings in a data folder: saved, opened, erased, with their backups, attachments and undo
 * history; and the profiles.
 */
package org.sealready.vault.filing;
