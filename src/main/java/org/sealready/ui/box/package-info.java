/**
 * Row 4, boxes that hold parts of a screen: what of them is in the scene, how high it is, when it
 * stands below each other, what scrolls and what lies over it.
 */
package org.sealready.ui.box;
