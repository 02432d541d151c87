package org.sealready.ui.placing;

/**
 * A line that shows what something snapped to.
 *
 * @param level whether it is level, at this distance from the top; else upright, from the left
 */
record Guide(boolean level, double at) {}
