/**
 * The filings in a data folder: saved, opened, erased, with their earlier saves, attachments and
 * history; and the profiles beside them.
 */
package org.sealready.vault.filing;
