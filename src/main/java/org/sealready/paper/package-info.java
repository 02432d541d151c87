/**
 * Row 0, papers that others hand out: their pages, the fields of their own, and what of ours goes
 * where. Values only. Every length is in millimetres, origin at the upper left corner of the page
 * as it is seen, y downwards; sizes of type are in points.
 */
package org.sealready.paper;
