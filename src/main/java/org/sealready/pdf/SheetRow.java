package org.sealready.pdf;

/**
 * One value to compare with the paper that it was copied from.
 *
 * @param note where to find it, or what to mind; may be empty
 */
public record SheetRow(String label, String value, String note) {}
