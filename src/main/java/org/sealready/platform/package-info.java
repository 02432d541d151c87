/**
 * What a platform's own interface calls our values and where it takes which paper: dictionary and
 * upload slots, as values that the catalogue fills.
 */
package org.sealready.platform;
