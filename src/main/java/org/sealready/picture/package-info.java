/**
 * Row 2, pictures of paper: reads scans and photographs within limits, finds the lines that are
 * printed on a page. Pixels go in and out as plain numbers.
 */
package org.sealready.picture;
