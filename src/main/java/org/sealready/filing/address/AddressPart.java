package org.sealready.filing.address;

/**
 * The name of a region as an address writes it.
 *
 * @param start where it begins in the address
 * @param end behind its last character
 */
public record AddressPart(RegionName name, int start, int end) {}
