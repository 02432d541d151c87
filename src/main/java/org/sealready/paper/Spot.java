package org.sealready.paper;

/**
 * A place on one of the pages.
 *
 * @param page counted from 0
 */
public record Spot(int page, Area area) {}
