/**
 * Row 4, boxes that hold parts of a screen: what of them is in the scene, and how high they are.
 */
package org.sealready.ui.box;
